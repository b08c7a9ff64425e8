import { useQuery } from '@apollo/client/react';
import { parseAsString, useQueryStates } from 'nuqs';
import { FormattedMessage } from 'react-intl';
import { Link, useParams } from 'react-router';
import { departmentAddress } from '../../lib/addresses';
import { isPartialDate } from '../../lib/is-partial-date';
import { DepartmentPageDocument } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { EmptyState } from '../../ui/EmptyState';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { UnreadableDate } from '../../ui/UnreadableDate';
import { usePageTitle } from '../../ui/use-page-title';
import { DepartmentView } from './DepartmentView';

/** `/department/:id`: everything the documents say of one department; `#id` of a duty or division leads to it; `?asOf=` or `?mandate=` shows a version. */
export default function DepartmentPage() {
  const { id = '' } = useParams();
  const [{ asOf, mandate }] = useQueryStates({ asOf: parseAsString, mandate: parseAsString });
  // the facts of one version must not be taken for another's
  const fetchPolicy = asOf || mandate ? 'no-cache' : 'cache-first';
  const unreadable = asOf && !isPartialDate(asOf) ? asOf : null;
  const result = useQuery(DepartmentPageDocument, {
    variables: { id, asOf: asOf || null, mandate: mandate || null },
    fetchPolicy,
    skip: unreadable !== null,
  });
  usePageTitle(result.data?.department?.name ?? null);
  if (unreadable !== null) return <UnreadableDate date={unreadable} latest={departmentAddress(id)} />;
  return (
    <AsyncView result={result} skeleton={<PageSkeleton />}>
      {({ department }) => (department ? <DepartmentView department={department} /> : <NoSuchDepartment />)}
    </AsyncView>
  );
}

function NoSuchDepartment() {
  return (
    <EmptyState title={<FormattedMessage id="department.notFound" />}>
      <p>
        <FormattedMessage id="department.notFound.body" />
      </p>
      <Link to="/departments">
        <FormattedMessage id="department.all" />
      </Link>
    </EmptyState>
  );
}
