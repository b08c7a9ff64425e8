import type {
  AskCandidates,
  AskCity,
  AskScope,
  BoundaryCandidate,
  DivisionCandidate,
  DivisionClauseCandidate,
  DutyCandidate,
  ReformCandidate,
} from '../../../data/ask/candidates.js';
import type { Question } from '../../../data/ask/question.js';
import { askFacts, askFactsAt, type AskFactRow } from '../../../graph-schema/queries/ask.js';
import type { GraphStore } from '../../../graph-schema/store/port.js';

/** How many facts the full-text index may offer: far more than a question touches. */
const mostCandidates = 600;
const searched = ['Duty', 'DivisionClause', 'ReformAction', 'Boundary', 'Division', 'Nameplate'] as const;

/** What the graph holds for a question: which cities and departments there are, and the facts that may answer. */
export interface AskFacts {
  scope: AskScope;
  candidates: AskCandidates;
  /** Ids that the full-text index offered. */
  offered: ReadonlySet<string>;
}

/**
 * Reads what may answer a question, in two statements whatever is found: the full-text search, and the facts.
 *
 * @param guess the question as understood without knowing which departments there are: it asks for no less than the
 *   question as understood with them
 * @param mandates ids of the versions that are asked; null for the latest
 */
export async function readFacts(store: GraphStore, guess: Question, mandates: readonly string[] | null): Promise<AskFacts> {
  const asksDivisions = guess.asksDivision || guess.divisionNames.length > 0 || guess.section === 'DIVISIONS';
  const found = guess.wanted === '' ? [] : await store.searchText(guess.wanted, { labels: searched, limit: mostCandidates });
  const ids = found.filter(({ label }) => asksDivisions || (label !== 'Division' && label !== 'Nameplate')).map(({ id }) => id);
  const named = guess.bodies.length + guess.divisionNames.length > 0;
  const parameters = {
    ids,
    allDuties: guess.bodies.length > 0 || guess.section === 'DIVISIONS',
    allReform: guess.asksReform || named,
    allBoundaries: guess.asksBoundary || named,
    allDivisions: guess.section === 'DIVISIONS',
  };
  const rows = await (mandates === null
    ? store.read(askFacts, parameters)
    : store.read(askFactsAt, { ...parameters, mandates: [...mandates] }));
  return { ...gather(rows), offered: new Set(ids) };
}

/**
 * The facts that the question as finally understood asks for, in the cities asked: those offered by its words, and all
 * of a kind only where it asks for all of them.
 */
export function candidatesFor({ candidates, offered }: AskFacts, question: Question, cities: readonly AskCity[]): AskCandidates {
  const departments = new Set(
    cities
      .flatMap((city) => city.departments.map(({ id }) => id))
      .filter((id) => question.departments.length === 0 || question.departments.includes(id)),
  );
  const asksDivisions = question.asksDivision || question.divisionNames.length > 0 || question.section === 'DIVISIONS';
  const wanted =
    (whole: boolean) =>
    (fact: { id: string; department: string }): boolean =>
      offered.has(fact.id) || (whole && departments.has(fact.department));
  const named = question.bodies.length > 0;
  const divisions = asksDivisions ? candidates.divisions : [];
  const held = new Set(divisions.flatMap(({ duties }) => duties));
  const asked = new Set(divisions.map(({ id }) => id));
  const divisionClauses = candidates.divisionClauses.filter(({ id, division }) => offered.has(id) || asked.has(division.id));
  for (const { duty } of divisionClauses.flatMap(({ leadsTo }) => leadsTo)) held.add(duty);
  const allDuties = question.departments.length > 0 && question.terms.length === 0;
  return {
    divisions,
    divisionClauses,
    duties: candidates.duties.filter((duty) => held.has(duty.id) || wanted(allDuties)(duty)),
    reformActions: candidates.reformActions.filter(wanted(question.asksReform || named)),
    boundaries: candidates.boundaries.filter(wanted(question.asksBoundary || named)),
  };
}

/** Rows come one for each pair of lists that a fact has; they are gathered here. */
function gather(rows: readonly AskFactRow[]): { scope: AskScope; candidates: AskCandidates } {
  const cities = new Map<string, AskCity>();
  const duties = new Map<string, DutyCandidate>();
  const items = new Map<string, ReformCandidate>();
  const boundaries = new Map<string, BoundaryCandidate & { seen: Set<string> }>();
  const divisions = new Map<string, DivisionCandidate>();
  const clauses = new Map<string, DivisionClauseCandidate>();
  const assignments: Extract<AskFactRow, { kind: 'assignment' }>[] = [];
  for (const row of rows) {
    switch (row.kind) {
      case 'scope':
        addToScope(cities, row);
        break;
      case 'duty': {
        const { id, ordinal, text, residual } = row.node;
        const duty = entry(duties, id, () => ({ id, department: row.department, ordinal, text, residual, clauses: [], assignments: [] }));
        if (!duty.clauses.some((one) => one.id === row.part.id)) duty.clauses.push(row.part);
        break;
      }
      case 'assignment':
        assignments.push(row);
        break;
      case 'reform': {
        const { id, kind, ordinal, text } = row.node;
        const item = entry(items, id, () => ({ id, department: row.department, kind, ordinal, text, recipients: [], sources: [] }));
        if (row.first !== null) addOnce(item.recipients, row.first);
        if (row.second !== null) addOnce(item.sources, row.second);
        break;
      }
      case 'boundary': {
        const { id, ordinal, topic, text } = row.node;
        const boundary = entry(boundaries, id, () => ({
          id,
          department: row.department,
          ordinal,
          topic,
          text,
          partners: [],
          sides: [],
          seen: new Set<string>(),
        }));
        if (row.second !== null) addOnce(boundary.partners, row.second);
        if (boundary.seen.has(row.part.id)) break;
        boundary.seen.add(row.part.id);
        boundary.sides.push({ own: row.part.own, role: row.part.role, text: row.part.text, body: row.first });
        break;
      }
      case 'divisionClause': {
        const { id, ordinal, text, residual, roles } = row.node;
        const { id: division, name, ordinal: place, confidence } = row.part;
        const clause = entry(clauses, id, () => ({
          id,
          department: row.department,
          division: { id: division, name, ordinal: place ?? null },
          ordinal,
          text,
          residual,
          roles,
          leadsTo: [],
        }));
        if (row.first !== null) clause.leadsTo.push({ duty: row.first, confidence: confidence ?? null });
        break;
      }
      case 'division': {
        const { id, name } = row.node;
        const division = entry(divisions, id, () => ({
          id,
          department: row.department,
          ordinal: row.node.ordinal ?? null,
          name,
          nameplates: [],
          duties: [],
        }));
        if (row.first !== null) addOnce(division.nameplates, row.first);
        if (row.second !== null) addOnce(division.duties, row.second);
      }
    }
  }
  for (const { node, part, first, second } of assignments.sort((a, b) => (b.node.confidence ?? 1) - (a.node.confidence ?? 1))) {
    duties.get(first)?.assignments.push({
      id: node.id,
      basis: node.basis,
      confidence: node.confidence ?? null,
      clause: second,
      division: part.id,
      divisionName: part.name,
    });
  }
  for (const duty of duties.values()) duty.clauses.sort((a, b) => a.ordinal - b.ordinal);
  const byOrdinal = (a: DivisionCandidate, b: DivisionCandidate): number =>
    (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity) || (a.name < b.name ? -1 : 1);
  return {
    scope: { cities: [...cities.values()] },
    candidates: {
      duties: [...duties.values()],
      reformActions: [...items.values()],
      boundaries: [...boundaries.values()],
      divisions: [...divisions.values()].sort(byOrdinal),
      divisionClauses: [...clauses.values()],
    },
  };
}

function addToScope(cities: Map<string, AskCity>, row: Extract<AskFactRow, { kind: 'scope' }>): void {
  const { id, code, city: name } = row.node;
  const city = entry(cities, id, () => ({ id, code, name, departments: [] }));
  let department = city.departments.find((one) => one.id === row.department);
  if (department === undefined) {
    department = { id: row.department, name: row.node.name, aliases: [...row.node.aliases], gaps: [] };
    city.departments.push(department);
  }
  if (row.first !== null) addOnce(department.aliases, row.first);
  if (row.part !== null && !department.gaps.some((one) => one.section === row.part!.section)) department.gaps.push(row.part);
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function addOnce(list: string[], value: string): void {
  if (!list.includes(value)) list.push(value);
}
