import { Checkbox, NativeSelect } from '@mantine/core';
import { parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { FormattedMessage, useIntl } from 'react-intl';
import { usePageTitle } from '../../ui/use-page-title';
import styles from './Export.module.css';
import { FormatList } from './FormatList';
import { ScopeChoice } from './ScopeChoice';
import { tables } from './export-address';

const parsers = {
  scope: parseAsString.withDefault('all'),
  table: parseAsStringLiteral(tables).withDefault('facts'),
  inferred: parseAsBoolean.withDefault(false),
  only: parseAsString,
  kinds: parseAsString,
  cities: parseAsString,
  text: parseAsString,
};

/** `/export`: the atlas, or a part of it, as a file. What is chosen stands in the address; other screens lead here with their selection. */
export default function ExportPage() {
  const intl = useIntl();
  usePageTitle(intl.formatMessage({ id: 'export.title' }));
  const [choice, setChoice] = useQueryStates(parsers, { history: 'replace' });
  const offered = tables.filter((table) => table !== 'alignments' || choice.scope.startsWith('compare:'));
  return (
    <div className="atlas-column">
      <h1>
        <FormattedMessage id="export.title" />
      </h1>
      <p className={styles.lead}>
        <FormattedMessage id="export.lead" />
      </p>
      <ScopeChoice
        choice={choice}
        onChange={(scope) => void setChoice({ scope, only: null, kinds: null, cities: null, text: null, table: null })}
      />
      <div className={styles.options}>
        <Checkbox
          checked={choice.inferred}
          onChange={(event) => void setChoice({ inferred: event.currentTarget.checked || null })}
          label={intl.formatMessage({ id: 'export.inferred' })}
          description={intl.formatMessage({ id: choice.inferred ? 'export.inferred.on' : 'export.inferred.off' })}
        />
        <NativeSelect
          label={intl.formatMessage({ id: 'export.table' })}
          value={choice.table}
          onChange={(event) => void setChoice({ table: event.currentTarget.value as (typeof tables)[number] })}
          data={offered.map((value) => ({ value, label: intl.formatMessage({ id: `export.table.${value}` }) }))}
        />
      </div>
      <FormatList choice={choice} />
    </div>
  );
}
