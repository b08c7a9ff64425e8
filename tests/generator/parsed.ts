import { parsedJson } from '../../api/cli/json/parsed-json.js';
import { parseDocument } from '../../data/pipeline/parse.js';

/** What `atlas parse --json` prints of these bytes, the decoded text, and which characters were made use of. */
export function parseBytes(bytes: Uint8Array) {
  const document = parseDocument(bytes);
  const { text, length, copies } = document.document;
  return { ...parsedJson(document), source: { text, length, copies, uses: document.uses } };
}

export type Parsed = ReturnType<typeof parseBytes>;
