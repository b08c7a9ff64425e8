import jsonld from 'jsonld';
import type { ExportChunk, ExportHead } from '../export-fact.js';
import { statements } from './chunk-statements.js';
import { prefixes } from './vocabularies.js';

/** An export as JSON-LD, compacted: one `@graph`, written a chunk at a time. What the file says of itself stands with the dataset, the last node. */
export async function* jsonLd(chunks: AsyncIterable<ExportChunk>, head: ExportHead): AsyncGenerator<string> {
  const context = { ...prefixes };
  yield `{\n"@context": ${JSON.stringify(context)},\n"@graph": [`;
  let separator = '\n';
  for await (const quads of statements(chunks, head)) {
    const expandedNodes = await jsonld.fromRDF(quads as unknown as object, { useNativeTypes: false });
    const compacted = await jsonld.compact(expandedNodes, context, { graph: true });
    for (const node of (compacted['@graph'] ?? []) as object[]) {
      yield `${separator}${JSON.stringify(node)}`;
      separator = ',\n';
    }
  }
  yield '\n]\n}\n';
}
