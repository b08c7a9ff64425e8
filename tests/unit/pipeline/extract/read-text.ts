import { readFileSync } from 'node:fs';
import { readSource } from '../../../../data/pipeline/read/read-source.js';
import type { SourceText } from '../../../../data/pipeline/read/source-text.js';

const root = new URL('../../../../', import.meta.url);

/** A text of the test itself, as the pipeline sees it. */
export function textSource(text: string): SourceText {
  return readSource(new TextEncoder().encode(text));
}

/** A file of the project, named from its root, as the pipeline sees it. */
export function fileSource(path: string): SourceText {
  return readSource(readFileSync(new URL(path, root)));
}

/** The words of a body that no use explains, without white space. */
export function unexplained(source: SourceText, uses: readonly { start: number; end: number }[]): string {
  const explained = new Uint8Array(source.length);
  for (const { start, end } of uses) explained.fill(1, start, end);
  let left = '';
  for (let i = source.body.start; i < source.body.end; i++) if (!explained[i] && !/\s/u.test(source.shape[i]!)) left += source.shape[i];
  return left;
}
