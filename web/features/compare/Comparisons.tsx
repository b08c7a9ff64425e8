import { useQuery } from '@apollo/client/react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ComparisonDocument } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { EmptyState } from '../../ui/EmptyState';
import styles from './Compare.module.css';
import { CompareSkeleton } from './CompareSkeleton';
import { ComparisonScreen } from './ComparisonScreen';
import type { ListedDepartment } from '../../ui/use-all-departments';
import type { ChosenDepartments } from './model/chosen-departments';
import { useCompareAddress } from './use-compare-address';

interface Props {
  chosen: ChosenDepartments;
  departments: readonly ListedDepartment[];
}

/** The first department with the one that stands beside it; tabs choose among three or four. */
export function Comparisons({ chosen, departments }: Props) {
  const intl = useIntl();
  const { change } = useCompareAddress();
  const { left, right, more, beside } = chosen;
  const result = useQuery(ComparisonDocument, { variables: { left, right: beside } });
  const nameOf = (id: string) => departments.find((department) => department.id === id)!.name;
  return (
    <>
      {more.length > 0 && (
        <nav className={styles.tabs} aria-label={intl.formatMessage({ id: 'compare.beside' }, { first: nameOf(left) })} data-beside-tabs="">
          {[right, ...more].map((id) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === beside}
              lang="zh-CN"
              onClick={() => void change({ beside: id === right ? null : id, open: null, area: null, gap: null })}
            >
              {nameOf(id)}
            </button>
          ))}
        </nav>
      )}
      <AsyncView result={result} skeleton={<CompareSkeleton />}>
        {({ compare }) =>
          compare ? (
            <ComparisonScreen comparison={compare} others={[right, ...more].filter((id) => id !== beside)} />
          ) : (
            <EmptyState title={<FormattedMessage id="compare.unknown" />}>
              <p>
                <FormattedMessage id="compare.unknown.body" />
              </p>
            </EmptyState>
          )
        }
      </AsyncView>
    </>
  );
}
