import { NativeSelect, Radio } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAllDepartments } from '../../ui/use-all-departments';
import styles from './Export.module.css';
import type { ExportChoice } from './export-address';

interface Props {
  choice: ExportChoice;
  onChange: (scope: string) => void;
}

/** Of what: everything, one department, two beside each other, or the selection that another screen has handed over. */
export function ScopeChoice({ choice, onChange }: Props) {
  const intl = useIntl();
  const { data } = useAllDepartments();
  const departments = (data?.departments.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const [on = 'all', rest = ''] = choice.scope.split(/:(?<rest>.*)/su);
  const isSelection = !['all', 'department', 'compare'].includes(on) || (on === 'compare' && choice.only !== null);
  const [left = '', right = ''] = rest.split(',');
  const first = departments[0]?.value ?? '';
  const second = departments[1]?.value ?? '';
  const start = (next: string) => {
    if (next === 'department') onChange(`department:${first}`);
    else if (next === 'compare') onChange(`compare:${first},${second}`);
    else onChange('all');
  };
  const of = (label: string, value: string, set: (id: string) => void) => (
    <NativeSelect
      label={label}
      value={value}
      data={departments.some((one) => one.value === value) ? departments : [{ value, label: value }, ...departments]}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
  return (
    <fieldset className={styles.scope}>
      <legend>
        <FormattedMessage id="export.scope" />
      </legend>
      <Radio.Group aria-label={intl.formatMessage({ id: 'export.scope' })} value={isSelection ? 'selection' : on} onChange={start}>
        <div className={styles.radios}>
          {isSelection && <Radio value="selection" label={<Selection choice={choice} on={on} rest={rest} />} />}
          <Radio value="all" label={intl.formatMessage({ id: 'export.scope.all' })} />
          <Radio value="department" label={intl.formatMessage({ id: 'export.scope.department' })} disabled={departments.length === 0} />
          <Radio value="compare" label={intl.formatMessage({ id: 'export.scope.compare' })} disabled={departments.length < 2} />
        </div>
      </Radio.Group>
      {on === 'department' && of(intl.formatMessage({ id: 'export.department' }), rest, (id) => onChange(`department:${id}`))}
      {on === 'compare' && !isSelection && (
        <div className={styles.pair}>
          {of(intl.formatMessage({ id: 'export.left' }), left, (id) => onChange(`compare:${id},${right}`))}
          {of(intl.formatMessage({ id: 'export.right' }), right, (id) => onChange(`compare:${left},${id}`))}
        </div>
      )}
    </fieldset>
  );
}

/** The selection of another screen, in words. */
function Selection({ choice, on, rest }: { choice: ExportChoice; on: string; rest: string }) {
  const filters = [choice.text, choice.kinds, choice.cities].filter(Boolean).join(' · ');
  if (on === 'ids') return <FormattedMessage id="export.scope.ids" values={{ count: rest.split(',').filter(Boolean).length }} />;
  if (on === 'compare') return <FormattedMessage id="export.scope.shown" values={{ count: (choice.only ?? '').split(',').length }} />;
  if (on === 'search') return <FormattedMessage id="export.scope.search" values={{ filters }} />;
  if (on === 'reform') return <FormattedMessage id="export.scope.reform" values={{ filters }} />;
  return <span>{`${on}:${rest}`}</span>;
}
