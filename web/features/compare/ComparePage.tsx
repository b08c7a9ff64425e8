import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useAllDepartments, type ListedDepartment } from '../../ui/use-all-departments';
import { AsyncView } from '../../ui/AsyncView';
import { EmptyState } from '../../ui/EmptyState';
import { usePageTitle } from '../../ui/use-page-title';
import styles from './Compare.module.css';
import { CompareSkeleton } from './CompareSkeleton';
import { Comparisons } from './Comparisons';
import { DepartmentChoice } from './DepartmentChoice';
import { chosenDepartments } from './model/chosen-departments';
import { useCompareAddress } from './use-compare-address';

/** `/compare`: two to four departments sentence by sentence, each with the first. Everything chosen stands in the address. */
export default function ComparePage() {
  const intl = useIntl();
  usePageTitle(intl.formatMessage({ id: 'compare.title' }));
  const result = useAllDepartments();
  return (
    <div className="atlas-wide">
      <h1>
        <FormattedMessage id="compare.title" />
      </h1>
      <p className={styles.lead}>
        <FormattedMessage id="compare.lead" />
      </p>
      <AsyncView result={result} skeleton={<CompareSkeleton chooser />}>
        {({ departments }) => <Choice departments={departments.nodes} />}
      </AsyncView>
    </div>
  );
}

function Choice({ departments }: { departments: readonly ListedDepartment[] }) {
  const { state, change } = useCompareAddress();
  if (departments.length < 2) {
    return (
      <EmptyState title={<FormattedMessage id="compare.few" />}>
        <p>
          <FormattedMessage id="compare.few.body" values={{ count: departments.length }} />
        </p>
        <Link to="/add">
          <FormattedMessage id="compare.few.add" />
        </Link>
      </EmptyState>
    );
  }
  const chosen = chosenDepartments(departments, state);
  return (
    <>
      <DepartmentChoice departments={departments} chosen={chosen} change={change} />
      {chosen.unknown ? (
        <Refusal id="unknown" />
      ) : chosen.left === chosen.right ? (
        <Refusal id="same" />
      ) : (
        <Comparisons chosen={chosen} departments={departments} />
      )}
    </>
  );
}

function Refusal({ id }: { id: 'unknown' | 'same' }) {
  return (
    <EmptyState title={<FormattedMessage id={`compare.${id}`} />}>
      <p>
        <FormattedMessage id={`compare.${id}.body`} />
      </p>
    </EmptyState>
  );
}
