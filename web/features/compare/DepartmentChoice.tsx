import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from './Choice.module.css';
import type { SideName } from './model/comparison';
import type { ListedDepartment } from '../../ui/use-all-departments';
import type { ChosenDepartments } from './model/chosen-departments';
import type { ChangeCompare } from './use-compare-address';

interface Props {
  departments: readonly ListedDepartment[];
  chosen: ChosenDepartments;
  change: ChangeCompare;
}

/** Which departments are compared, and on which side. A new choice forgets what was opened and filtered. */
export function DepartmentChoice({ departments, chosen, change }: Props) {
  const intl = useIntl();
  const { left, right, more } = chosen;
  const known = (id: string) => departments.some((department) => department.id === id);
  const write = (next: { left: string | null; right: string | null; more: readonly string[] }) =>
    void change({ ...next, more: next.more.length > 0 ? [...next.more] : null, beside: null, open: null, area: null, gap: null });
  /** Whoever is chosen on one side leaves the other: the two change places then. */
  const choose = (side: SideName, id: string) => {
    const [own, other] = side === 'left' ? [left, right] : [right, left];
    const beside = id === other ? own : other;
    const rest = known(beside) && beside !== id ? beside : null;
    write({ left: side === 'left' ? id : rest, right: side === 'right' ? id : rest, more: more.filter((one) => one !== id) });
  };
  const free = departments.filter(({ id }) => id !== left && id !== right && !more.includes(id));
  return (
    <fieldset className={styles.choice}>
      <legend className="atlas-visually-hidden">
        <FormattedMessage id="compare.choose" />
      </legend>
      <Field id="compare.choose.left" value={left} departments={departments} onChoose={(id) => choose('left', id)} />
      <Button
        className={styles.swap}
        variant="default"
        size="compact-md"
        onClick={() => write({ left: right, right: left, more })}
        aria-label={intl.formatMessage({ id: 'compare.choose.swap' })}
        title={intl.formatMessage({ id: 'compare.choose.swap' })}
        data-swap=""
      >
        <span aria-hidden="true">⇄</span>
      </Button>
      <Field id="compare.choose.right" value={right} departments={departments} onChoose={(id) => choose('right', id)} />
      {more.length < 2 && free.length > 0 && (
        <Field id="compare.choose.more" value="" departments={free} onChoose={(id) => write({ left, right, more: [...more, id] })} />
      )}
      {more.map((id) => {
        const name = departments.find((department) => department.id === id)!.name;
        return (
          <Button
            key={id}
            className={styles.more}
            variant="default"
            size="compact-md"
            onClick={() => write({ left, right, more: more.filter((one) => one !== id) })}
            aria-label={intl.formatMessage({ id: 'compare.choose.remove' }, { name })}
          >
            <span lang="zh-CN">{name}</span>
            <span aria-hidden="true">&nbsp;×</span>
          </Button>
        );
      })}
    </fieldset>
  );
}

interface FieldProps {
  id: 'compare.choose.left' | 'compare.choose.right' | 'compare.choose.more';
  value: string;
  departments: readonly ListedDepartment[];
  onChoose: (id: string) => void;
}

function Field({ id, value, departments, onChoose }: FieldProps) {
  const intl = useIntl();
  const cities = [...Map.groupBy(departments, ({ city }) => city.code)].sort(([a], [b]) => a.localeCompare(b));
  const known = departments.some((department) => department.id === value);
  return (
    <label className={styles.field} data-choose={id}>
      <span>
        <FormattedMessage id={id} />
      </span>
      <select value={known ? value : ''} onChange={(event) => onChoose(event.target.value)}>
        {!known && (
          <option value="" disabled={value !== ''}>
            {intl.formatMessage({ id: 'compare.choose.none' })}
          </option>
        )}
        {cities.map(([code, ofCity]) => (
          <optgroup key={code} label={ofCity[0]!.city.name}>
            {ofCity.map((department) => (
              <option key={department.id} value={department.id} lang="zh-CN">
                {department.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
