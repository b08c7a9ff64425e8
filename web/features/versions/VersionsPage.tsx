import { useQuery } from '@apollo/client/react';
import { parseAsString, useQueryStates } from 'nuqs';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link, useParams } from 'react-router';
import { departmentAddress } from '../../lib/addresses';
import { VersionListDocument, type VersionListQuery } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { EmptyState } from '../../ui/EmptyState';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { usePageTitle } from '../../ui/use-page-title';
import { VersionPeriod } from '../../ui/VersionPeriod';
import { Differences } from './Differences';
import styles from './Versions.module.css';

/** `/department/:id/versions`: what became of one version in another; which two stand in the address, else the last two. */
export default function VersionsPage() {
  const { id = '' } = useParams();
  const intl = useIntl();
  const result = useQuery(VersionListDocument, { variables: { id } });
  const name = result.data?.department?.name;
  usePageTitle(name ? `${name} · ${intl.formatMessage({ id: 'versions.title' })}` : null);
  return (
    <AsyncView result={result} skeleton={<PageSkeleton />}>
      {({ department }) =>
        department && department.mandates.length > 1 ? (
          <Versions department={department} />
        ) : (
          <EmptyState title={<FormattedMessage id="versions.single" />}>
            <p>
              <FormattedMessage id="versions.single.body" />
            </p>
            <Link to={departmentAddress(id)}>
              <FormattedMessage id="department.all" />
            </Link>
          </EmptyState>
        )
      }
    </AsyncView>
  );
}

function Versions({ department }: { department: NonNullable<VersionListQuery['department']> }) {
  const intl = useIntl();
  const { mandates } = department;
  const [chosen, setChosen] = useQueryStates({ older: parseAsString, newer: parseAsString }, { history: 'push' });
  const older = mandates.find(({ id }) => id === chosen.older) ?? mandates.at(-2)!;
  const newer = mandates.find(({ id }) => id === chosen.newer) ?? mandates.at(-1)!;
  return (
    <div className="atlas-wide">
      <h1>
        <Link to={departmentAddress(department.id)} lang="zh-CN">
          {department.name}
        </Link>
        {' · '}
        <FormattedMessage id="versions.title" />
      </h1>
      <div className={styles.choice}>
        {(['older', 'newer'] as const).map((side) => {
          const one = side === 'older' ? older : newer;
          return (
            <p key={side}>
              <label>
                <strong>
                  <FormattedMessage id={`versions.${side}`} />
                </strong>{' '}
                <span className={styles.quiet}>
                  <VersionPeriod mandate={one} />
                </span>
                <select value={one.id} onChange={(event) => void setChosen({ [side]: event.target.value })}>
                  {mandates.map((mandate) => (
                    <option key={mandate.id} value={mandate.id}>
                      {mandate.inForceFrom ?? intl.formatMessage({ id: 'ui.version.undated' })} {mandate.title}
                    </option>
                  ))}
                </select>
              </label>
            </p>
          );
        })}
      </div>
      <Differences department={department.id} older={older.id} newer={newer.id} />
    </div>
  );
}
