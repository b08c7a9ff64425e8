import { useQuery } from '@apollo/client/react';
import { FormattedMessage } from 'react-intl';
import { Link, useParams } from 'react-router';
import { DepartmentPageDocument } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { EmptyState } from '../../ui/EmptyState';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { usePageTitle } from '../../ui/use-page-title';
import { DepartmentView } from './DepartmentView';

/** `/department/:id`: everything the documents say of one department; `#id` of a duty or division leads to it. */
export default function DepartmentPage() {
  const { id = '' } = useParams();
  const result = useQuery(DepartmentPageDocument, { variables: { id } });
  usePageTitle(result.data?.department?.name ?? null);
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
