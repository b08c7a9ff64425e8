import { numberings, type Numbering } from './numbering.js';
import { paragraph, type Page } from './page.js';
import { dutyPredicates, lastPredicates, lawPredicates, type Predicates } from './phrases.js';
import { writeItem } from './sentences.js';

export interface DutyOptions {
  readonly count: number;
  readonly numbering: Numbering;
  /** All items in one line. */
  readonly runOn?: boolean;
  /** Called after the item before the last: items that are no duties may stand in the list. */
  readonly inList?: (count: number) => number;
}

/** The predicates of a whole list of duties, from the laws to the catch-all. */
export function dutyList(page: Page, count: number): Predicates[] {
  const { random, subject } = page;
  const used = new Set<string>();
  const middle = Array.from({ length: Math.max(0, count - 2) }, () => dutyPredicates(random, subject, used));
  const first = random.chance(0.85) ? lawPredicates(random, subject) : dutyPredicates(random, subject, used);
  const last = random.chance(0.85) ? lastPredicates(random, subject) : dutyPredicates(random, subject, used);
  return count === 1 ? [first] : [first, ...middle, last];
}

/** Writes the duties of the body. */
export function writeDuties(page: Page, { count, numbering, runOn = false, inList }: DutyOptions): void {
  const { random, writer, draft, forms } = page;
  forms.add(`duties ${numbering.name}`);
  if (runOn) forms.add('duties in one line');
  const semicolons = !runOn && random.chance(0.12);
  if (semicolons) forms.add('duties end in ；');
  const titled = !semicolons && numbering.name !== 'unnumbered' && random.chance(0.06);
  if (titled) forms.add('duties with a topic before them');
  const list = dutyList(page, count);
  let printed = 0;
  list.forEach((predicates, index) => {
    const last = index === list.length - 1;
    if (!runOn || index === 0) paragraph(page);
    printed += 1;
    writer.number(numbering.write(printed));
    draft.duties.push(writeDuty(page, predicates, titled && !last, semicolons && !last ? '；' : '。'));
    if (index === list.length - 2 && inList) printed = inList(printed);
  });
}

/** One duty, sometimes with a sentence that names its topic first: 承担…的责任。 */
function writeDuty(page: Page, predicates: Predicates, titled: boolean, end: string) {
  const { random, writer, subject } = page;
  if (!titled) return writeItem(writer, random, predicates, end);
  const clauses = [] as ReturnType<typeof writer.text>[];
  const text = writer.span(() => {
    clauses.push(writer.text(`承担${random.pick(subject.field.works)}的责任。`));
    clauses.push(...writeItem(writer, random, predicates, end).clauses);
  });
  return { text, clauses };
}

/** One paragraph that says all. */
export function writeDutyParagraph(page: Page, count: number): void {
  const { writer, random, draft, forms, subject } = page;
  forms.add('duties as one paragraph');
  paragraph(page);
  const used = new Set<string>();
  const predicates = Array.from({ length: count }, () => dutyPredicates(random, subject, used)).flat();
  draft.duties.push(writeItem(writer, random, [...predicates, ...lastPredicates(random, subject)]));
}

export const dutyNumberings = [
  [numberings.bracket, 10],
  [numberings.dot, 4],
  [numberings.wideDot, 2],
  [numberings.comma, 5],
  [numberings.dotSpace, 2],
  [numberings.padded, 2],
  [numberings.section, 2],
  [numberings.sectionDot, 1],
  [numberings.digitBracket, 1],
  [numberings.halfBracket, 1],
  [numberings.bare, 3],
  [numberings.circled, 1],
] as const;
