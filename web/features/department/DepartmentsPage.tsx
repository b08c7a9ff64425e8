import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { departmentAddress } from '../../lib/addresses';
import { DepartmentsDocument, type DepartmentsQuery } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { DepartmentCounts } from '../../ui/DepartmentCounts';
import { EmptyState } from '../../ui/EmptyState';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { usePageTitle } from '../../ui/use-page-title';
import styles from './Department.module.css';

/** Every department of the atlas, by city. */
export default function DepartmentsPage() {
  const intl = useIntl();
  usePageTitle(intl.formatMessage({ id: 'department.title' }));
  const result = useQuery(DepartmentsDocument);
  return (
    <div className="atlas-column">
      <h1>
        <FormattedMessage id="department.title" />
      </h1>
      <AsyncView result={result} skeleton={<PageSkeleton />}>
        {({ departments }) => (
          <>
            <DepartmentList departments={departments.nodes} />
            {departments.pageInfo.hasNextPage && (
              <Button
                onClick={() => void result.fetchMore({ variables: { after: departments.pageInfo.endCursor }, updateQuery: appended })}
              >
                <FormattedMessage id="department.list.more" />
              </Button>
            )}
          </>
        )}
      </AsyncView>
    </div>
  );
}

function DepartmentList({ departments }: { departments: DepartmentsQuery['departments']['nodes'] }) {
  if (departments.length === 0) {
    return (
      <EmptyState title={<FormattedMessage id="department.list.empty" />}>
        <p>
          <FormattedMessage id="department.list.empty.body" />
        </p>
      </EmptyState>
    );
  }
  return (
    <ul className={styles.list}>
      {departments.map((department) => (
        <li key={department.id}>
          <h2 lang="zh-CN">
            <Link to={departmentAddress(department.id)}>{department.name}</Link>
          </h2>
          <p className={styles.quiet}>
            <span lang="zh-CN">{department.city.name}</span> · <FormattedMessage id={`vocabulary.level.${department.city.level}`} />
            {department.status && (
              <>
                {' · '}
                <span lang="zh-CN">{department.status}</span>
              </>
            )}
          </p>
          <p>
            <DepartmentCounts department={department} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function appended(old: DepartmentsQuery, { fetchMoreResult }: { fetchMoreResult: DepartmentsQuery }): DepartmentsQuery {
  return { departments: { ...fetchMoreResult.departments, nodes: [...old.departments.nodes, ...fetchMoreResult.departments.nodes] } };
}
