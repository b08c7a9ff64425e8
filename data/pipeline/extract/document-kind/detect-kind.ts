import { z } from 'zod';
import { documentKinds, type DocumentKind } from '../../../../graph-schema/model/vocabulary.js';
import type { SourceText } from '../../read/source-text.js';
import words from './kind-words.json' with { type: 'json' };

const checked = z
  .object({
    about: z.string(),
    titles: z.array(z.object({ kind: z.enum(documentKinds), pattern: z.string() })),
    marks: z.array(
      z.object({
        kind: z.enum(documentKinds),
        needed: z.number(),
        patterns: z.array(z.object({ about: z.string(), pattern: z.string(), points: z.number(), times: z.number().int().default(1) })),
      }),
    ),
  })
  .parse(words);

const titles = checked.titles.map(({ kind, pattern }) => ({ kind, expression: new RegExp(pattern, 'u') }));
const marks = checked.marks.map((mark) => ({
  ...mark,
  patterns: mark.patterns.map(({ pattern, ...rest }) => ({ ...rest, expression: new RegExp(pattern, 'gu') })),
}));
const titleLines = 6;
const longestTitle = 80;

/** The kind of a document from its text alone: by its title where it has one, else by the marks of its form; OTHER where nothing tells. */
export function detectKind(source: SourceText): DocumentKind {
  const body = source.shape.slice(source.body.start, source.body.end);
  return kindByTitle(body) ?? kindByMarks(body);
}

/** A title stands before the running text: short lines without a sentence's end, read together and one by one. */
function kindByTitle(body: string): DocumentKind | null {
  const head: string[] = [];
  for (const line of body.split('\n', titleLines * 4)) {
    const bare = line.replace(/\s+/gu, '');
    if (bare === '') continue;
    if (
      bare.length > longestTitle ||
      /[。；，：:]/u.test(bare) ||
      /^(?:第?[一二三四五六七八九十]{1,3}[、章条]|（[一二三四五六七八九十]{1,3}）|\d{1,2}[、.])/u.test(bare)
    )
      break;
    head.push(bare);
    if (head.length === titleLines) break;
  }
  const candidates = [...head, head.slice(0, 2).join(''), head.slice(0, 3).join('')];
  for (const { kind, expression } of titles) if (candidates.some((title) => expression.test(title))) return kind;
  return null;
}

function kindByMarks(body: string): DocumentKind {
  let best: { kind: DocumentKind; points: number } = { kind: 'OTHER', points: 0 };
  for (const { kind, needed, patterns } of marks) {
    const points = patterns.reduce((sum, mark) => sum + (isMet(body, mark.expression, mark.times) ? mark.points : 0), 0);
    if (points >= needed && points > best.points) best = { kind, points };
  }
  return best.kind;
}

function isMet(body: string, expression: RegExp, times: number): boolean {
  const matches = body.matchAll(expression);
  for (let met = 0; met < times; met++) if (matches.next().done === true) return false;
  return true;
}
