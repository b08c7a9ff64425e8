import { graphCities } from '../../../../../../web/features/graph/model/graph-cities.js';

type Department = Parameters<typeof graphCities>[0][number];

const lacking = (knownMinimum: number | null = null) =>
  [{ section: 'DIVISIONS', gap: 'SECTION_MISSING', knownMinimum, evidence: [] }] as unknown as Department['gaps'];
const department = (id: string, gaps: Department['gaps']) =>
  ({
    id,
    city: { id: 'city', code: '990300', name: '青澜市', level: 'PREFECTURE_CITY' },
    duties: [],
    divisions: [],
    reformActions: [],
    gaps,
  }) as unknown as Department;

describe('Divisions of a city with several departments', () => {
  it('are known where the section of one of them was read', () => {
    expect(graphCities([department('a', lacking()), department('b', [])])[0]!.missing).toBeNull();
  });

  it('are missing where no department has the section; what other documents count is kept', () => {
    expect(graphCities([department('a', lacking()), department('b', lacking(18))])[0]!.missing).toMatchObject({ knownMinimum: 18 });
  });
});
