import type { AuthorityRole } from '../../graph-schema/model/vocabulary.js';
import { fold } from '../language/fold.js';
import { prepare, type PreparedText } from '../language/prepared-text.js';
import { verbClasses } from '../language/verb-classes.js';
import type { AskCandidates, AskCity, BoundaryCandidate, ReformCandidate } from './candidates.js';
import { answers, cover, isAnswer, lenient, strict, type Strictness } from './coverage.js';
import { cityNames, isShortFor } from './names-in-question.js';
import type { Question } from './question.js';

/** How well a reform item or boundary answers, and how well it gives what is asked to another body (0: not at all). */
export interface Touching<T> {
  fact: T;
  coverage: number;
  given: number;
  /** Whether it also gives as much of it to the department itself. */
  shared: boolean;
}

/** Coverages that differ by less say the same. */
const alike = 0.1;
/** Roles of who does something, rather than helps with it. */
const holding: ReadonlySet<AuthorityRole> = new Set(['LEAD', 'RESPONSIBLE']);

/** The reform items that touch a question, best first. */
export function touchingReform(
  question: Question,
  city: AskCity,
  items: readonly ReformCandidate[],
  strictness: Strictness = strict,
): Touching<ReformCandidate>[] {
  const found: Touching<ReformCandidate>[] = [];
  for (const item of items) {
    const ofKind = question.reformKinds.length === 0 || question.reformKinds.includes(item.kind);
    const covered = cover(question.terms, prepare(withoutNames(item.text, city, [...item.recipients, ...item.sources])), strictness);
    const coverage = covered.value;
    const named = question.bodies.some((body) => [...item.recipients, ...item.sources].some((name) => sameBody(body, name, city)));
    const asked = question.asksReform && ofKind && question.terms.length === 0 && question.divisionNames.length === 0;
    if (!asked && !named && !isAnswer(covered, strictness)) continue;
    const elsewhere =
      item.kind === 'DEVOLVED' || item.kind === 'TRANSFERRED_OUT' || (item.kind === 'CANCELLED' && item.recipients.length > 0);
    found.push({
      fact: item,
      coverage: asked ? 1 : coverage + (question.asksReform && ofKind ? 0.2 : 0),
      given: asked && elsewhere ? 1 : elsewhere && !isOtherAct(question, item) ? coverage : 0,
      shared: false,
    });
  }
  // what was asked for under a kind of reform may stand there in other words
  if (
    question.asksReform &&
    question.reformKinds.length > 0 &&
    strictness === strict &&
    !found.some(({ fact }) => question.reformKinds.includes(fact.kind))
  ) {
    const ofKind = items.filter(({ kind }) => question.reformKinds.includes(kind));
    if (question.terms.length > 0 && ofKind.length > 0) found.push(...touchingReform(question, city, ofKind, lenient));
  }
  // A list was asked for of which no item has the words: the whole list is nearer than none.
  if (
    found.length === 0 &&
    question.asksReform &&
    question.reformKinds.length > 0 &&
    question.divisionNames.length === 0 &&
    question.bodies.length === 0
  ) {
    found.push(
      ...items.filter((item) => question.reformKinds.includes(item.kind)).map((fact) => ({ fact, coverage: 0, given: 0, shared: false })),
    );
  }
  return found.sort(
    (a, b) => b.coverage - a.coverage || (a.fact.kind < b.fact.kind ? -1 : a.fact.kind > b.fact.kind ? 1 : a.fact.ordinal - b.fact.ordinal),
  );
}

/** Whether an item hands on no more than an approval (核准, 备案) while the question asks for the matter itself, by no such word. */
function isOtherAct({ asksReform, terms }: Question, { kind, text }: ReformCandidate): boolean {
  const has = (words: string): boolean => verbClasses([words]).has('approve');
  return kind === 'DEVOLVED' && !asksReform && has(text) && !terms.some(has);
}

/** The boundaries that touch a question, best first. */
export function touchingBoundaries(
  question: Question,
  city: AskCity,
  boundaries: readonly BoundaryCandidate[],
  strictness: Strictness = strict,
): Touching<BoundaryCandidate>[] {
  const found: Touching<BoundaryCandidate>[] = [];
  for (const boundary of boundaries) {
    const named = question.bodies.some((body) => boundary.partners.some((partner) => sameBody(body, partner, city)));
    const bare = (text: string): PreparedText =>
      prepare(withoutNames(text, city, [...boundary.partners, ...boundary.sides.flatMap((side) => side.body ?? [])]));
    const sides = boundary.sides.map((side) => ({ side, coverage: cover(question.terms, bare(side.text), strictness).value }));
    const whole = cover(question.terms, bare(`${boundary.topic}。${boundary.text}`), strictness);
    const coverage = Math.max(0, ...sides.map((one) => one.coverage), whole.value * 0.95);
    const all = question.asksBoundary && question.terms.length === 0 && question.bodies.length === 0;
    if (!all && !named && !isAnswer(whole, strictness)) continue;
    if (question.terms.length > 0 && question.bodies.length > 0 && !named && coverage < answers) continue;
    const of = (own: boolean): number => Math.max(0, ...sides.filter(({ side }) => side.own === own).map((one) => one.coverage));
    const given = all || named ? 1 : of(false) >= Math.min(answers, of(true)) ? of(false) : 0;
    const leads = question.roles.includes('LEAD') && sides.some(({ side }) => !side.own && side.role === 'LEAD');
    const holds = sides.some(
      ({ side, coverage: held }) => side.own && holding.has(side.role) && held >= answers && held >= of(false) - alike,
    );
    found.push({ fact: boundary, coverage: coverage + (named ? 0.5 : 0), given, shared: !all && !named && !leads && holds });
  }
  return found.sort((a, b) => b.coverage - a.coverage || a.fact.ordinal - b.fact.ordinal || (a.fact.id < b.fact.id ? -1 : 1));
}

/**
 * A question without the bodies that no boundary or reform item of the city names: there, their names are words like
 * others (行业协会 in 监督和管理信用服务机构、行业协会).
 */
export function withoutUnknownBodies(question: Question, city: AskCity, { boundaries, reformActions }: AskCandidates): Question {
  const own = new Set(city.departments.map((one) => one.id));
  const names = [
    ...boundaries.filter((one) => own.has(one.department)).flatMap((one) => one.partners),
    ...reformActions.filter((one) => own.has(one.department)).flatMap((one) => [...one.recipients, ...one.sources]),
  ];
  if (question.bodies.length === 0 || question.bodies.some((body) => names.some((name) => sameBody(body, name, city)))) return question;
  return {
    ...question,
    bodies: [],
    terms: [...new Set([...question.terms, ...question.bodyTerms])],
    topics: [...question.topics, ...question.bodies],
  };
}

/** A text without the names of bodies of the city: 信息化 in the name of a department is not what the sentence is about. */
function withoutNames(text: string, city: AskCity, bodies: readonly string[]): string {
  const names = [...bodies, ...city.departments.flatMap((one) => [one.name, ...one.aliases])]
    .filter((name) => /^[市省区县]/u.test(name) || cityNames(city).some((one) => name.startsWith(one)))
    .sort((a, b) => b.length - a.length);
  return names.reduce((rest, name) => rest.replaceAll(name, '，'), text);
}

function sameBody(asked: string, name: string, city: AskCity): boolean {
  const full = fold(name);
  if (full.includes(asked)) return true;
  const prefix = cityNames(city).find((one) => full.startsWith(one));
  return isShortFor(asked, prefix === undefined ? full : full.slice(prefix.length));
}
