import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useLocation } from 'react-router';
import { DepartmentActivitiesDocument } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { ActivityGroups } from './ActivityGroups';
import { DepartmentSection } from './DepartmentSection';
import { ExerciseSection } from './exercise/ExerciseSection';
import { FigureSeriesList } from './figures/FigureSeriesList';
import { IndicatorList } from './IndicatorList';

interface Props {
  department: string;
  /** Ids of the duties on the page: those of the version looked at. */
  duties: ReadonlySet<string>;
}

/** What plans, notices and reports say the department does, their figures, and what they do not show; fetched after the rest. */
export function Activities({ department, duties }: Props) {
  const given = new URLSearchParams(useLocation().search);
  const [asOf, mandate] = [given.get('asOf') || null, given.get('mandate') || null];
  const result = useQuery(DepartmentActivitiesDocument, {
    variables: { id: department, asOf, mandate },
    // what is not seen of one version must not be taken for another's
    fetchPolicy: asOf || mandate ? 'no-cache' : 'cache-first',
  });
  return (
    <AsyncView result={result} skeleton={<Skeleton height={320} />}>
      {(data) => {
        const activities = data.department?.activities ?? [];
        const placed = new Set(activities.flatMap((activity) => activity.indicators.map((indicator) => indicator.id)));
        const loose = (data.department?.indicators ?? []).filter((indicator) => !placed.has(indicator.id));
        return (
          <>
            <DepartmentSection name="activities" items={activities} gaps={[]}>
              {(items) => (
                <>
                  <ActivityGroups activities={items} duties={duties} />
                  <IndicatorList indicators={loose} titled />
                  <FigureSeriesList series={data.department?.figureSeries ?? []} />
                </>
              )}
            </DepartmentSection>
            {data.department && <ExerciseSection department={data.department} />}
          </>
        );
      }}
    </AsyncView>
  );
}
