import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../../data/corpus/read-corpus.js';
import type { RuleFigures } from '../../../data/methods/rule-figures.js';
import { linkDepartment } from '../../../data/pipeline/link/link.js';
import { parseDocument } from '../../../data/pipeline/parse.js';
import { judgedValue } from '../../../data/reviews/judged-value.js';
import type { ReviewBook } from '../../../data/reviews/review-book.js';

const corpus = fileURLToPath(new URL('../../../data/corpus', import.meta.url));

/**
 * What each rule concludes about the divisions of the department that a reader has read as a whole, and what of it the
 * reader refuses. A link that such a reading does not list is refused by it.
 */
export async function measureAssignments(book: ReviewBook): Promise<RuleFigures['assignments']> {
  const reading = book
    .all()
    .filter(({ kind }) => kind === 'ASSIGNMENT')
    .flatMap(({ adjudication, independent }) => adjudication ?? independent.at(-1) ?? []);
  const [first] = reading;
  if (!first || reading.some(({ ends }) => ends[0].holder !== first.ends[0].holder))
    throw new Error('data/reviews: the judged assignments are not of one department; say here which of them were read as a whole');
  const department = first.ends[0].holder;
  const keyOf = (division: string, duty: number): string => `${division} ${duty}`;
  const verdicts = new Map(
    reading.map((one) => [
      keyOf(one.ends[1].text, Number.parseInt(one.ends[0].ordinal!, 10)),
      { right: judgedValue(one) === 'YES', sure: one.sure },
    ]),
  );
  const assignments = await concluded(department);
  const found = new Set(assignments.map(({ division, duty }) => keyOf(division.name, duty.ordinal)));
  const rules: RuleFigures['assignments']['rules'] = {};
  for (const { rule, division, duty } of assignments) {
    const figures = (rules[rule] ??= { concluded: 0, wrong: 0 });
    figures.concluded++;
    if (!verdicts.get(keyOf(division.name, duty.ordinal))?.right) figures.wrong++;
  }
  const expected = [...verdicts].filter(([, { right, sure }]) => right && sure).map(([key]) => key);
  return {
    judgedBy: [...new Set(reading.map(({ reviewer }) => reviewer))].sort().join('; '),
    department,
    rules,
    expected: expected.length,
    missed: expected.filter((key) => !found.has(key)).length,
  };
}

async function concluded(department: string) {
  const { documents } = await readCorpus(corpus);
  const read = documents.map(({ entry, bytes }) => parseDocument(bytes, { kind: entry.kind }));
  const { name, duties, divisions, changes } = read.flatMap((one) => one.organizations).find((one) => one.name === department)!;
  return linkDepartment({ name, duties, divisions, changes, activities: [] }).assignments;
}
