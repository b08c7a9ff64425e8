import type { Span } from '../../facts/span.js';
import { headingRole, isNavigation } from './headings.js';

const shortest = 3;

/**
 * The lines of a page's menu among unnumbered ones: at least three in a row that are each an entry of a menu or the bare
 * words of a heading. The last of them stays where it is a heading, because what it promises may follow.
 */
export function menuLines(shape: string, lines: readonly Span[]): ReadonlySet<Span> {
  const found = new Set<Span>();
  let run: Span[] = [];
  const close = (): void => {
    const entries = run.some((line) => isNavigation(shape.slice(line.start, line.end)));
    const last = run.at(-1);
    if (last && headingRole(shape.slice(last.start, last.end)) !== null) run.pop();
    if (entries && run.length >= shortest - 1) for (const line of run) found.add(line);
    run = [];
  };
  for (const line of lines) {
    const words = shape.slice(line.start, line.end);
    if (isNavigation(words) || (words.length <= 10 && headingRole(words) !== null)) run.push(line);
    else close();
  }
  close();
  return found;
}
