import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClauseFact } from '../../../../data/pipeline/facts/organization.js';
import { codeAreas } from '../../../../data/pipeline/link/areas/code-areas.js';
import { codeClauses } from '../../../../data/pipeline/link/areas/code-clauses.js';
import { codeDepartment, type CodingTarget } from '../../../../data/pipeline/link/areas/code-department.js';
import { parseDocument } from '../../../../data/pipeline/parse.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

const texts = ['data/corpus', 'tests/fixtures/mandates', 'tests/fixtures/mandates/versions', 'tests/fixtures/formats'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name)),
);

const clause = (text: string, ...names: string[]): ClauseFact => ({
  ordinal: 1,
  text,
  verbs: [],
  role: 'UNSPECIFIED',
  roles: [],
  parties: names.map((name) => ({ name, named: true, evidence: { start: 0, end: 0, quote: '', path: null } })) as ClauseFact['parties'],
  evidence: { start: 0, end: [...text].length, quote: text, path: null },
});
const primaries = (...clauses: ClauseFact[]) =>
  codeClauses(clauses).map((findings) => findings.find(({ primary }) => primary)?.area ?? null);

test.each(texts)('%s: every clause has one primary area with rule and confidence, or is reported as uncoded', (file) => {
  for (const { duties, changes, divisions } of parseDocument(readFileSync(join(root, file))).organizations) {
    const { codings, uncoded } = codeDepartment(duties, changes, divisions);
    const key = (target: CodingTarget) =>
      target.on === 'DIVISION_CLAUSE' ? `${target.division} ${target.clause.ordinal} ${target.clause.text}` : JSON.stringify(target);
    const primary = codings.filter((coding) => coding.primary).map(({ target }) => key(target));
    const places = [...primary, ...uncoded.map(key)];
    expect(new Set(places).size).toBe(places.length);
    for (const duty of duties) {
      for (const { ordinal } of duty.clauses)
        expect(places).toContain(JSON.stringify({ on: 'CLAUSE', duty: duty.ordinal, clause: ordinal }));
    }
    for (const { name, duties: items } of divisions) {
      for (const one of items.flatMap(({ clauses }) => clauses)) expect(places).toContain(`${name} ${one.ordinal} ${one.text}`);
    }
    for (const { rule, confidence } of codings) {
      expect(rule).not.toBe('');
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  }
});

test('clauses of other fields of government than industry are coded', () => {
  expect(primaries(clause('负责城乡居民最低生活保障、临时救助工作。'))).toEqual(['social-assistance']);
  expect(primaries(clause('组织实施大气、水、土壤、噪声、固体废物等污染防治制度。'))).toEqual(['pollution-control']);
  expect(primaries(clause('承担传染病、地方病、慢性病的监测、预防和控制。'))).toEqual(['public-health']);
  expect(primaries(clause('处理群众来信，接待群众来访。'))).toEqual(['petitions']);
  expect(primaries(clause('负责水旱灾害防御，承担防汛防台相关技术支撑工作。'))).toEqual(['flood-drought']);
});

test('traditional characters are coded like simplified ones', () => {
  const [traditional, simplified] = [
    codeAreas('負責著作權管理，承擔掃黃打非有關工作。'),
    codeAreas('负责著作权管理，承担扫黄打非有关工作。'),
  ];
  expect(traditional[0]).toMatchObject({ area: 'broadcasting-press', words: ['著作權', '掃黃打非'] });
  expect(traditional.map(({ area, confidence }) => [area, confidence])).toEqual(
    simplified.map(({ area, confidence }) => [area, confidence]),
  );
});

test('a clause that only goes on belongs where the one before it does', () => {
  const [, second] = codeClauses([clause('拟订失业预警制度，'), clause('并组织实施；'), clause('指导公证工作。')]);
  expect(second).toMatchObject([{ area: 'employment', primary: true, words: [], rule: 'clause-before: 承接前句→就业创业' }]);
});

test('a clause without a word of its own belongs where all others of its item do, and nowhere where they differ', () => {
  const lone = clause('依法查处重大案件。');
  const [, agreed] = codeClauses([clause('组织实施劳动监察，'), lone]);
  expect(agreed).toMatchObject([{ area: 'labour-relations', rule: 'clauses-agree: 同项各句一致→劳动关系' }]);
  expect(agreed![0]!.confidence).toBeLessThanOrEqual(0.5);
  expect(primaries(clause('组织实施劳动监察，'), lone, clause('指导公证工作。'))).toEqual([
    'labour-relations',
    null,
    'judicial-administration',
  ]);
  expect(primaries(lone)).toEqual([null]);
});

test('the name of a body is no subject, but tells where nothing else does', () => {
  expect(primaries(clause('会同市民政局管理人防工程。', '市民政局'))).toEqual(['civil-defence']);
  const [only] = codeClauses([clause('协助地方海事机构查处。', '地方海事机构')]);
  expect(only![0]).toMatchObject({ area: 'transport-services' });
  expect(only![0]!.rule).toContain('机构名中');
});
