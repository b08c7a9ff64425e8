import { Writer } from 'n3';
import type { ExportChunk, ExportHead } from '../export-fact.js';
import { headLines } from '../policy.js';
import { statements } from './chunk-statements.js';
import { prefixes } from './vocabularies.js';

/** An export as Turtle. */
export async function* turtle(chunks: AsyncIterable<ExportChunk>, head: ExportHead): AsyncGenerator<string> {
  yield `${headLines(head)
    .map((line) => `# ${line.replace(/[\r\n]+/gu, ' ')}`)
    .join('\n')}\n`;
  let written = '';
  const output = {
    write: (text: string, _encoding: string, done?: () => void) => {
      written += text;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(output, { prefixes: { ...prefixes } });
  for await (const quads of statements(chunks, head)) {
    writer.addQuads(quads);
    yield written;
    written = '';
  }
  await new Promise<void>((resolve) => writer.end(() => resolve()));
  yield written;
}
