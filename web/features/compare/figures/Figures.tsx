import { useQuery } from '@apollo/client/react';
import { CompareOtherDocument } from '../../../lib/gql/operations';
import { sideOf, type ComparedSide, type ComparisonView } from '../model/read-comparison';
import { AreaHeatMap } from './AreaHeatMap';
import { RoleMix } from './RoleMix';

interface Props {
  comparison: ComparisonView;
  /** Ids of the departments that stand beside the first in other comparisons. */
  others: readonly string[];
}

/** Charts of all departments that are compared, each also a table. */
export function Figures({ comparison, others }: Props) {
  const third = useOther(others[0]);
  const fourth = useOther(others[1]);
  const departments = [comparison.left, comparison.right, third, fourth].filter((one) => one !== null);
  const cities = new Set(departments.map(({ city }) => city.id));
  const named = departments.map((one) => ({ ...one, short: cities.size === departments.length ? one.city.name : one.name }));
  return (
    <>
      <RoleMix departments={named} />
      <AreaHeatMap departments={named} comparison={comparison} />
    </>
  );
}

function useOther(id: string | undefined): ComparedSide | null {
  const { data } = useQuery(CompareOtherDocument, { variables: { id: id ?? '' }, skip: id === undefined });
  return data?.department ? sideOf(data.department, false) : null;
}
