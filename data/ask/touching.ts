import { fold } from '../language/fold.js';
import { prepare } from '../language/prepared-text.js';
import type { AskCity, BoundaryCandidate, ReformCandidate } from './candidates.js';
import { answers, cover } from './coverage.js';
import { cityNames, isShortFor } from './names-in-question.js';
import type { Question } from './question.js';

/** From this share on a reform item or a boundary touches the question. */
const touches = 0.6;

/** How well a reform item or boundary answers, and whether it gives the matter to another body. */
export interface Touching<T> { fact: T; coverage: number; elsewhere: boolean }

/** The reform items that touch a question, best first. */
export function touchingReform(question: Question, items: readonly ReformCandidate[]): Touching<ReformCandidate>[] {
  const found: Touching<ReformCandidate>[] = [];
  for (const item of items) {
    const ofKind = question.reformKinds.length === 0 || question.reformKinds.includes(item.kind);
    const coverage = cover(question.terms, prepare(item.text)).value;
    const named = question.bodies.some((body) => [...item.recipients, ...item.sources].some((name) => sameBody(body, name, null)));
    const asked = question.asksReform && ofKind && question.terms.length === 0 && question.divisionNames.length === 0;
    if (!asked && !named && (question.terms.length === 0 || coverage < touches)) continue;
    const elsewhere = item.kind === 'DEVOLVED' || item.kind === 'TRANSFERRED_OUT' || (item.kind === 'CANCELLED' && item.recipients.length > 0);
    found.push({ fact: item, coverage: asked ? 1 : coverage + (question.asksReform && ofKind ? 0.2 : 0), elsewhere });
  }
  return found.sort((a, b) => b.coverage - a.coverage || (a.fact.kind < b.fact.kind ? -1 : a.fact.kind > b.fact.kind ? 1 : a.fact.ordinal - b.fact.ordinal));
}

/** The boundaries that touch a question, best first. */
export function touchingBoundaries(question: Question, city: AskCity, boundaries: readonly BoundaryCandidate[]): Touching<BoundaryCandidate>[] {
  const found: Touching<BoundaryCandidate>[] = [];
  for (const boundary of boundaries) {
    const named = question.bodies.some((body) => boundary.partners.some((partner) => sameBody(body, partner, city)));
    const sides = boundary.sides.map((side) => ({ side, coverage: cover(question.terms, prepare(side.text)).value }));
    const whole = cover(question.terms, prepare(`${boundary.topic}。${boundary.text}`)).value;
    const coverage = Math.max(0, ...sides.map((one) => one.coverage), whole * 0.95);
    const all = question.asksBoundary && question.terms.length === 0 && question.bodies.length === 0;
    if (!all && !named && (question.terms.length === 0 || coverage < touches)) continue;
    if (question.terms.length > 0 && question.bodies.length > 0 && !named && coverage < answers) continue;
    const elsewhere = all || named || sides.some(({ side, coverage: value }) => !side.own && value >= answers);
    found.push({ fact: boundary, coverage: coverage + (named ? 0.5 : 0), elsewhere });
  }
  return found.sort((a, b) => b.coverage - a.coverage || a.fact.ordinal - b.fact.ordinal || (a.fact.id < b.fact.id ? -1 : 1));
}

function sameBody(asked: string, name: string, city: AskCity | null): boolean {
  const full = fold(name);
  if (full.includes(asked)) return true;
  const prefix = city === null ? undefined : cityNames(city).find((one) => full.startsWith(one));
  return isShortFor(asked, prefix === undefined ? full : full.slice(prefix.length));
}
