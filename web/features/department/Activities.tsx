import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { DepartmentActivitiesDocument } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { ActivityGroups } from './ActivityGroups';
import { DepartmentSection } from './DepartmentSection';
import { IndicatorList } from './IndicatorList';

/** What plans, notices and reports say the department does, and their figures; fetched after the rest. */
export function Activities({ department }: { department: string }) {
  const result = useQuery(DepartmentActivitiesDocument, { variables: { id: department } });
  return (
    <AsyncView result={result} skeleton={<Skeleton height={320} />}>
      {(data) => {
        const activities = data.department?.activities ?? [];
        const placed = new Set(activities.flatMap((activity) => activity.indicators.map((indicator) => indicator.id)));
        const loose = (data.department?.indicators ?? []).filter((indicator) => !placed.has(indicator.id));
        return (
          <DepartmentSection name="activities" items={activities} gaps={[]}>
            {(items) => (
              <>
                <ActivityGroups activities={items} />
                <IndicatorList indicators={loose} titled />
              </>
            )}
          </DepartmentSection>
        );
      }}
    </AsyncView>
  );
}
