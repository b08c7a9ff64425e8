import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { AsyncView } from '../../ui/AsyncView';
import { ExportLink } from '../../ui/ExportLink';
import { EmptyState } from '../../ui/EmptyState';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { usePageTitle } from '../../ui/use-page-title';
import { FilterLine } from './FilterLine';
import { Matrix } from './Matrix';
import styles from './Reform.module.css';
import type { ReformCity, ReformItemOfCity } from './reform-data';
import { ReformLists } from './ReformLists';
import { useAllReformItems } from './use-all-reform-items';
import { useFilter } from './use-filter';

/** What the mandates cancelled, devolved, moved, added and strengthened: counts above the list; a click filters. */
export default function ReformPage() {
  const intl = useIntl();
  usePageTitle(intl.formatMessage({ id: 'reform.title' }));
  const result = useAllReformItems();
  return (
    <div className="atlas-wide">
      <h1>
        <FormattedMessage id="reform.title" />
      </h1>
      <p className={styles.lead}>
        <FormattedMessage id="reform.lead" />{' '}
        <Link to="/flow">
          <FormattedMessage id="flow.title" />
        </Link>
      </p>
      <AsyncView result={result} skeleton={<PageSkeleton />}>
        {(data) => <ReformView items={data.reformActions.nodes} cities={data.cities} />}
      </AsyncView>
    </div>
  );
}

function ReformView({ items, cities }: { items: ReformItemOfCity[]; cities: ReformCity[] }) {
  const { filter, setFilter } = useFilter();
  if (items.length === 0) {
    return (
      <EmptyState title={<FormattedMessage id="reform.empty" />}>
        <p>
          <FormattedMessage id="reform.empty.body" />
        </p>
      </EmptyState>
    );
  }
  const chosen = items.filter(
    (item) => (!filter.kind || item.kind === filter.kind) && (!filter.city || item.department.city.code === filter.city),
  );
  return (
    <>
      <Matrix items={items} cities={cities} filter={filter} onFilter={(next) => void setFilter(next)} />
      <p>
        <ExportLink scope="reform" kinds={filter.kind} cities={filter.city} />
      </p>
      <FilterLine filter={filter} cities={cities} onClear={() => void setFilter({ kind: null, city: null })} />
      <ReformLists items={chosen} cities={cities.filter((city) => !filter.city || city.code === filter.city)} />
    </>
  );
}
