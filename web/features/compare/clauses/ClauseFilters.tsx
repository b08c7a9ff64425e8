import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { areaTallies } from '../model/area-tallies';
import type { ComparisonView } from '../model/read-comparison';
import { rolesInOrder } from '../model/role-mix';
import { useAreaName } from '../area-name';
import type { ChangeCompare, CompareAddress } from '../use-compare-address';
import { relations, relationSigns, reviewStatuses } from '../words';
import styles from './Filters.module.css';

interface Props {
  comparison: ComparisonView;
  state: CompareAddress;
  /** How many rows they let through. */
  rows: number;
  change: ChangeCompare;
}

/** What rows are let through by relation, area (on narrow screens), role, review and words; only what occurs can be chosen. */
export function ClauseFilters({ comparison, state, rows, change }: Props) {
  const intl = useIntl();
  const { left, right, pairs, areas } = comparison;
  const nameOf = useAreaName(areas);
  const clauses = [...left.clauses, ...right.clauses];
  const filtered = state.relation || state.area || state.role || state.review || state.text || state.show;
  return (
    <search className={styles.filters} data-compare-filters="">
      <Choice
        id="relation"
        value={state.relation}
        options={relations.filter((one) => pairs.some(({ relation }) => relation === one))}
        nameOf={(one) => `${relationSigns[one]} ${intl.formatMessage({ id: `vocabulary.relation.${one}` })}`}
        onChoose={(relation) => void change({ relation })}
      />
      <div className={styles.narrow}>
        <Choice
          id="area"
          value={state.area}
          options={areaTallies(areas, [left.clauses, right.clauses]).map(({ code }) => code)}
          nameOf={nameOf}
          onChoose={(area) => void change({ area })}
        />
      </div>
      <Choice
        id="role"
        value={state.role}
        options={rolesInOrder.filter((role) => clauses.some(({ roles }) => roles.includes(role)))}
        nameOf={(role) => intl.formatMessage({ id: `vocabulary.role.${role}` })}
        onChoose={(role) => void change({ role })}
      />
      <Choice
        id="review"
        value={state.review}
        options={reviewStatuses.filter((one) => pairs.some(({ reviewStatus }) => reviewStatus === one))}
        nameOf={(one) => intl.formatMessage({ id: `vocabulary.review.${one}` })}
        onChoose={(review) => void change({ review })}
      />
      <TextInput
        size="xs"
        className={styles.text}
        label={intl.formatMessage({ id: 'compare.filter.text' })}
        value={state.text}
        onChange={(event) => void change({ text: event.target.value || null }, { history: 'replace' })}
      />
      <p className={styles.active} aria-live="polite">
        {filtered && (
          <>
            <FormattedMessage id="compare.filter.active" values={{ rows }} />{' '}
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => void change({ relation: null, area: null, role: null, review: null, text: null, show: null })}
            >
              <FormattedMessage id="compare.filter.clear" />
            </Button>
          </>
        )}
      </p>
    </search>
  );
}

interface ChoiceProps<T extends string> {
  id: 'relation' | 'area' | 'role' | 'review';
  value: T | null;
  options: readonly T[];
  nameOf: (option: T) => ReactNode;
  onChoose: (option: T | null) => void;
}

function Choice<T extends string>({ id, value, options, nameOf, onChoose }: ChoiceProps<T>) {
  const intl = useIntl();
  const listed = value === null || options.includes(value) ? options : [...options, value];
  return (
    <label className={styles.choice}>
      <span>
        <FormattedMessage id={`compare.filter.${id}`} />
      </span>
      <select value={value ?? ''} onChange={(event) => onChoose((event.target.value || null) as T | null)} data-filter={id}>
        <option value="">{intl.formatMessage({ id: 'compare.filter.any' })}</option>
        {listed.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
