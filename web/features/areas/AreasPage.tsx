import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { areaAddress } from '../../lib/addresses';
import { AreasDocument, type AreasQuery } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { EmptyState } from '../../ui/EmptyState';
import { InferredMark } from '../../ui/InferredMark';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { usePageTitle } from '../../ui/use-page-title';
import { AreaLine } from './AreaLine';
import { AreaName } from './AreaName';
import styles from './Areas.module.css';
import { chooseAreas } from './choose-areas';
import { UncodedClauses } from './UncodedClauses';
import { useAreasAddress } from './use-areas-address';

/** `/areas`: the codebook, field by field, to be read and searched; and what no area fits. */
export default function AreasPage() {
  const intl = useIntl();
  usePageTitle(intl.formatMessage({ id: 'areas.title' }));
  const result = useQuery(AreasDocument);
  return (
    <div className="atlas-wide">
      <h1>
        <FormattedMessage id="areas.title" />
      </h1>
      <p className={styles.lead}>
        <FormattedMessage id="areas.lead" /> <InferredMark rule={intl.formatMessage({ id: 'areas.rule' })} />
      </p>
      <AsyncView result={result} skeleton={<PageSkeleton />}>
        {(data) => <Codebook data={data} />}
      </AsyncView>
    </div>
  );
}

function Codebook({ data }: { data: AreasQuery }) {
  const intl = useIntl();
  const { q, used, setAddress } = useAreasAddress();
  const fields = chooseAreas(data.functionFields, q, used);
  const shown = fields.reduce((sum, { areas }) => sum + areas.length, 0);
  const all = chooseAreas(data.functionFields, '', false).reduce((sum, { areas }) => sum + areas.length, 0);
  return (
    <>
      <div className={styles.tools} role="search">
        <TextInput
          type="search"
          value={q}
          maxLength={100}
          label={intl.formatMessage({ id: 'areas.search' })}
          onChange={(event) => void setAddress({ q: event.currentTarget.value })}
        />
        <Checkbox
          checked={used}
          label={intl.formatMessage({ id: 'areas.used' })}
          onChange={(event) => void setAddress({ used: event.currentTarget.checked })}
        />
        <p role="status">
          <FormattedMessage id="areas.count" values={{ shown, all }} />
        </p>
      </div>
      {shown === 0 && (
        <EmptyState title={<FormattedMessage id="areas.none" />}>
          <Button onClick={() => void setAddress({ q: null, used: null })}>
            <FormattedMessage id="areas.none.clear" />
          </Button>
        </EmptyState>
      )}
      {fields.map(({ field, areas }) => (
        <section key={field.id} aria-labelledby={field.code} className={styles.field}>
          <h2 id={field.code}>
            <Link to={areaAddress(field.code)}>
              <AreaName area={field} />
            </Link>{' '}
            <span className={styles.quiet}>
              <FormattedMessage id="areas.inField" values={{ count: areas.length }} />
            </span>
          </h2>
          <p lang="zh-CN">{field.definition}</p>
          <ul className={styles.areas}>
            {areas.map((area) => (
              <AreaLine key={area.id} area={area} />
            ))}
          </ul>
        </section>
      ))}
      <UncodedClauses departments={data.departments.nodes} />
    </>
  );
}
