import { parsedJson } from '../../api/cli/json/parsed-json.js';
import { parseDocument } from '../../data/pipeline/parse.js';

/** What `atlas parse --json` prints of these bytes. */
export const parseBytes = (bytes: Uint8Array) => parsedJson(parseDocument(bytes));

export type Parsed = ReturnType<typeof parseBytes>;
