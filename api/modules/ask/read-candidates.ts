import type { AskCandidates, AskCity, AskScope, BoundaryCandidate, DivisionCandidate, DutyCandidate, ReformCandidate } from '../../../data/ask/candidates.js';
import type { Question } from '../../../data/ask/question.js';
import { askAssignments, askBoundaries, askDivisions, askDuties, askReformActions, askScope } from '../../../graph-schema/queries/ask.js';
import type { GraphStore } from '../../../graph-schema/store/port.js';

/** How many facts the full-text index may offer: far more than a question touches. */
const mostCandidates = 600;
const searched = ['Duty', 'ReformAction', 'Boundary', 'Division', 'Nameplate'] as const;

/** Reads which cities and departments there are. One statement. */
export async function readScope(store: GraphStore): Promise<AskScope> {
  const cities = new Map<string, AskCity>();
  for (const row of await store.read(askScope)) {
    const city = entry(cities, row.city, () => ({ id: row.city, code: row.code, name: row.cityName, departments: [] }));
    let department = city.departments.find((one) => one.id === row.department);
    if (department === undefined) {
      department = { id: row.department, name: row.name, aliases: [...row.aliases], gaps: [] };
      city.departments.push(department);
    }
    if (row.nameplate !== null) addOnce(department.aliases, row.nameplate);
    const { section, gap } = row;
    if (section !== null && gap !== null && !department.gaps.some((one) => one.section === section)) department.gaps.push({ section, gap });
  }
  return { cities: [...cities.values()] };
}

/** Reads the facts that may answer a question in some cities. At most six statements, whatever is found. */
export async function readCandidates(store: GraphStore, question: Question, cities: readonly AskCity[]): Promise<AskCandidates> {
  const found = question.wanted === '' ? [] : await store.searchText(question.wanted, { labels: searched, limit: mostCandidates });
  const ids = (...labels: string[]): string[] => found.filter((one) => labels.includes(one.label)).map((one) => one.id);
  const departments = cities.flatMap((city) => city.departments.map((one) => one.id))
    .filter((id) => question.departments.length === 0 || question.departments.includes(id));
  const whole = (wanted: boolean): string[] => (wanted ? departments : []);

  const asksDivisions = question.divisionNames.length > 0 || question.section === 'DIVISIONS';
  const divisions = asksDivisions
    ? await readDivisions(store, ids('Division', 'Nameplate'), whole(question.section === 'DIVISIONS'))
    : [];
  const dutyIds = [...new Set([...ids('Duty'), ...divisions.flatMap((division) => division.duties)])];
  const [duties, reformActions, boundaries] = await Promise.all([
    readDuties(store, dutyIds, whole(question.departments.length > 0 && question.terms.length === 0)),
    readReformActions(store, ids('ReformAction'), whole(question.asksReform || question.bodies.length > 0)),
    readBoundaries(store, ids('Boundary'), whole(question.asksBoundary || question.bodies.length > 0)),
  ]);
  return { duties, reformActions, boundaries, divisions };
}

async function readDuties(store: GraphStore, ids: string[], departments: string[]): Promise<DutyCandidate[]> {
  if (ids.length === 0 && departments.length === 0) return [];
  const duties = new Map<string, DutyCandidate>();
  for (const { department, node, clause } of await store.read(askDuties, { ids, departments })) {
    const { id, ordinal, text, residual } = node;
    const duty = entry(duties, id, () => ({ id, department, ordinal, text, residual, clauses: [], assignments: [] }));
    if (!duty.clauses.some((one) => one.id === clause.id)) duty.clauses.push(clause);
  }
  if (duties.size === 0) return [];
  for (const { duty, node, clause, division, divisionName } of await store.read(askAssignments, { ids: [...duties.keys()] })) {
    duties.get(duty)?.assignments.push({ id: node.id, basis: node.basis, confidence: node.confidence ?? null, clause, division, divisionName });
  }
  return [...duties.values()];
}

async function readReformActions(store: GraphStore, ids: string[], departments: string[]): Promise<ReformCandidate[]> {
  if (ids.length === 0 && departments.length === 0) return [];
  const items = new Map<string, ReformCandidate>();
  for (const { department, node, recipient, source } of await store.read(askReformActions, { ids, departments })) {
    const { id, kind, ordinal, text } = node;
    const item = entry(items, id, () => ({ id, department, kind, ordinal, text, recipients: [], sources: [] }));
    if (recipient !== null) addOnce(item.recipients, recipient);
    if (source !== null) addOnce(item.sources, source);
  }
  return [...items.values()];
}

async function readBoundaries(store: GraphStore, ids: string[], departments: string[]): Promise<BoundaryCandidate[]> {
  if (ids.length === 0 && departments.length === 0) return [];
  const boundaries = new Map<string, BoundaryCandidate & { seen: Set<string> }>();
  for (const { department, node, side, body, partner } of await store.read(askBoundaries, { ids, departments })) {
    const { id, ordinal, topic, text } = node;
    const boundary = entry(boundaries, id, () => ({ id, department, ordinal, topic, text, partners: [], sides: [], seen: new Set<string>() }));
    if (partner !== null) addOnce(boundary.partners, partner);
    if (boundary.seen.has(side.id)) continue;
    boundary.seen.add(side.id);
    boundary.sides.push({ own: side.own, role: side.role, text: side.text, body });
  }
  return [...boundaries.values()];
}

async function readDivisions(store: GraphStore, ids: string[], departments: string[]): Promise<DivisionCandidate[]> {
  if (ids.length === 0 && departments.length === 0) return [];
  const divisions = new Map<string, DivisionCandidate>();
  for (const { department, node, nameplate, duty } of await store.read(askDivisions, { ids, departments })) {
    const division = entry(divisions, node.id, () => ({ id: node.id, department, ordinal: node.ordinal ?? null, name: node.name, nameplates: [], duties: [] }));
    if (nameplate !== null) addOnce(division.nameplates, nameplate);
    if (duty !== null) addOnce(division.duties, duty);
  }
  return [...divisions.values()].sort((a, b) => (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity) || (a.name < b.name ? -1 : 1));
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) { value = make(); map.set(key, value); }
  return value;
}

function addOnce(list: string[], value: string): void {
  if (!list.includes(value)) list.push(value);
}
