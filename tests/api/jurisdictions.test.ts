import { servedAtlas, type ServedAtlas } from '../support/api/served-atlas.js';
import { versionBatches } from '../support/store/version-corpus.js';

let atlas: ServedAtlas;
beforeAll(async () => {
  atlas = await servedAtlas({ batches: await versionBatches() });
}, 180_000);
afterAll(() => atlas.stop());

const ask = async (query: string) => {
  const { data, errors } = await atlas.ask(query);
  expect(errors).toBeUndefined();
  return data;
};

describe('jurisdictions', () => {
  it('of the nation, a city, a county and a zone load, each with the one it lies in', async () => {
    const { cities } = await ask(
      '{ cities { code level parentCode parentName parentBasis parent { code } children { code } departments { name } } }',
    );
    expect(cities).toMatchObject([
      { code: '000000', level: 'NATIONAL', parentCode: null, parentBasis: null, parent: null },
      {
        code: '990300',
        parentCode: '990000',
        parentBasis: 'INFERRED',
        parent: null,
        children: [{ code: '990300-Z01' }, { code: '990321' }],
      },
      { code: '990300-Z01', level: 'ZONE', parent: { code: '990300' }, departments: [{ name: '青澜海湾新区管理委员会' }] },
      { code: '990321', level: 'COUNTY', parent: { code: '990300' }, departments: [{ name: '东屏县自然资源局' }] },
    ]);
  });
});

describe('what departments are and were', () => {
  it('keeps the kind of body with its sentence, as each version says it', async () => {
    const { department } = await ask(`{ department(name: "青澜市商务局") {
      standings { kind words superior rank evidence { quote } } old: standings(asOf: "2010") { kind words } } }`);
    expect(department.standings).toMatchObject([{ kind: 'COMPONENT', words: '市政府组成部门', superior: '市政府', rank: '正处级' }]);
    expect(department.standings[0].evidence[0].quote).toContain('为市政府组成部门');
    expect(department.old).toEqual([{ kind: 'WORKING', words: '市政府工作部门' }]);
    const { zone } = await ask('{ zone: department(name: "青澜海湾新区管理委员会") { standings { kind superior rank } } }');
    expect(zone.standings).toEqual([
      { kind: 'DISPATCHED', superior: '市政府', rank: '副厅级' },
      { kind: 'DUAL', superior: '青澜市人民政府', rank: null },
    ]);
  });

  it('leads from a department to those it came from, and back', async () => {
    const { department, former } = await ask(`{
      department(name: "青澜市商务局") { predecessors { name } successors { name }
        changeEvents { kind basis date predecessors { name department { name } } successors { name department { name } } mandate { latest } evidence { quote } } }
      former: department(name: "青澜市投资促进局") { successors { name } changeEvents { kind } } }`);
    expect(department.predecessors).toEqual([{ name: '青澜市投资促进局' }]);
    expect(former).toEqual({ successors: [{ name: '青澜市商务局' }], changeEvents: [{ kind: 'MERGED' }, { kind: 'ABOLISHED' }] });
    const merged = department.changeEvents.find(({ kind }: { kind: string }) => kind === 'MERGED');
    expect(merged).toMatchObject({
      basis: 'STATED',
      date: '2019-03-25',
      predecessors: [
        { name: '青澜市口岸服务中心', department: null },
        { name: '青澜市投资促进局', department: { name: '青澜市投资促进局' } },
      ],
      successors: [{ name: '青澜市商务局', department: { name: '青澜市商务局' } }],
    });
    expect(merged.evidence[0].quote).toContain('职责整合');
  });
});
