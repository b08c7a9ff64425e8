import { findBodies } from '../../bodies/find-bodies.js';
import { shapeOf } from '../../read/shape.js';
import type { ActivityFact } from '../../facts/activity.js';
import { textOf, type Quote } from '../../facts/span.js';

/** One statement of an activity: a sentence, or a part of it up to a semicolon. */
export interface Statement {
  /** The exact slice of the document. */
  quote: Quote;
  /** Its words without white space and without whom it is addressed to: what it is about. */
  text: string;
  /** True for the first one, which says what the activity as a whole is about. */
  first: boolean;
}

/** Names of bodies and what may stand after them in brackets are no subject of a sentence. */
const inside = /^[（(][^（）()]{1,12}[）)]/u;

/**
 * The statements of an activity. Those whom it is addressed to (各区县、开发区…主管部门) are left out of their text; units of
 * the department stay in, because a unit's name says what it does.
 */
export function statementsOf({ evidence, actors, unit }: ActivityFact): Statement[] {
  const points = [...evidence.quote];
  const statements: Statement[] = [];
  for (let from = 0, at = 0; at < points.length; at++) {
    if (!/[。；！？\n]/u.test(points[at]!) && at < points.length - 1) continue;
    let start = from;
    let end = at + 1;
    from = end;
    while (start < end && /\s/u.test(points[start]!)) start++;
    while (end > start && /\s/u.test(points[end - 1]!)) end--;
    if (start === end) continue;
    const quote = points.slice(start, end).join('');
    const addressed = actors.filter((actor) => actor !== unit).reduce((rest, actor) => withoutName(rest, actor), textOf(quote));
    const text = withoutBodies(addressed, unit);
    statements.push({
      quote: { start: evidence.start + start, end: evidence.start + end, quote, path: evidence.path },
      text,
      first: statements.length === 0,
    });
  }
  return statements;
}

/** Names of other bodies say nothing of what is done: a prize for 市节能监察监测中心 saves no energy. */
function withoutBodies(text: string, unit: string | null): string {
  const points = [...text];
  let rest = '';
  let from = 0;
  for (const { start, end } of findBodies(shapeOf(points), 0, points.length)) {
    if (unit !== null && points.slice(start, end).join('').startsWith(unit)) continue;
    rest += `${points.slice(from, start).join('')}，`;
    from = end;
  }
  return rest + points.slice(from).join('');
}

function withoutName(text: string, name: string): string {
  const at = text.indexOf(name);
  if (at < 0) return text;
  const rest = text.slice(at + name.length).replace(inside, '');
  return `${text.slice(0, at)}，${withoutName(rest, name)}`;
}
