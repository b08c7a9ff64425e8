import { createHash } from 'node:crypto';
import type { NodeProperties } from '../../../graph-schema/model/labels.js';
import type { Manifest, ManifestDocument } from '../../corpus/manifest.js';
import { countFacts } from '../../pipeline/audit/expectations.js';
import { scorecardOf, type Scorecard } from '../../pipeline/audit/scorecard.js';
import type { ParsedDocument } from '../../pipeline/facts/document.js';
import { parseDocument } from '../../pipeline/parse.js';
import { ReadError } from '../../pipeline/read/read-error.js';
import { planLoad } from '../load-plan.js';
import { codebookBatch } from '../records/codebook-records.js';
import { documentBatches } from '../records/build-batches.js';
import { describeDocument, type DocumentDescription } from '../records/describe-document.js';
import { readDocument, type ReadDocument } from '../records/read-document.js';
import { textHash, type NewDocument } from './new-document.js';
import { Refusal } from './refusal.js';

export type Fact = NodeProperties['Annotation'];

/** What would be loaded of a new document. */
export interface Preview {
  document: ReadDocument;
  city: Manifest['cities'][number];
  /** What the atlas will say of the document. */
  description: DocumentDescription;
  organizations: { name: string; status: string | null; counts: { name: string; count: number }[] }[];
  scorecard: Scorecard;
  /** Every fact and what was read beside them, with its place, in the order of the text. */
  facts: Fact[];
  /** Why it cannot be loaded as it is; empty where it can. */
  obstacles: Refusal[];
}

/** Longest extension of a file's name that is kept. */
const extension = /\.[a-z0-9]{1,5}$/u;

/**
 * Reads a new document without changing anything.
 * @throws Refusal UNREADABLE
 */
export function previewDocument(given: NewDocument, city: Manifest['cities'][number]): Preview {
  const { entry, bytes } = entryOf(given);
  const document = readDocument({ entry, bytes, place: `2 ${entry.file}` });
  const batches = documentBatches([city], [document]);
  planLoad([codebookBatch(), ...batches]);
  const facts = batches.flatMap(({ nodes }) => nodes.flatMap((node) => (node.label === 'Annotation' ? [node.properties] : [])));
  const named = document.parsed.organizations.some(({ name }) => name !== '');
  return {
    document,
    city,
    description: describeDocument(entry, document.parsed),
    organizations: document.parsed.organizations.map((organization) => ({
      name: organization.name || (entry.department ?? ''),
      status: organization.status?.name ?? null,
      counts: Object.entries(countFacts(only(document.parsed, organization)))
        .filter(([name, count]) => count > 0 && name !== 'repeats')
        .map(([name, count]) => ({ name, count })),
    })),
    scorecard: scorecardOf(document.parsed),
    facts: facts.sort((a, b) => a.start - b.start || b.end - a.end),
    obstacles:
      named || entry.department !== null
        ? []
        : [
            new Refusal(
              'NO_ORGANIZATION',
              'the text names no organization',
              'say which department it is of, with its full name',
              'department',
            ),
          ],
  };
}

/** The manifest entry of a new document; its file is named after its city and bytes. */
function entryOf(given: NewDocument): { entry: ManifestDocument; bytes: Uint8Array } {
  const { bytes, file, city, kind, title, department, issuer, number, date } = given;
  const parsed = read(bytes, file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const own = /[^/\\]*$/u.exec(file)![0];
  return {
    bytes,
    entry: {
      file: `${city}-${sha256.slice(0, 16)}${extension.exec(own.toLowerCase())?.[0] ?? '.txt'}`,
      title,
      kind: kind ?? parsed.document.kind,
      city,
      department,
      issuer,
      number,
      date,
      sha256,
      origin: own === '' ? 'Added by a user.' : `Added by a user: ${own}`,
      textSha256: textHash(parsed.document.text),
      expected: {},
    },
  };
}

function read(bytes: Uint8Array, file: string): ParsedDocument {
  try {
    return parseDocument(bytes);
  } catch (error) {
    if (error instanceof ReadError) throw new Refusal('UNREADABLE', `${file || 'the text'}: ${error.message}`, error.remedy, 'file');
    throw error;
  }
}

/** A document as if it spoke of one organization alone, to count what it says of it. */
function only(parsed: ParsedDocument, organization: ParsedDocument['organizations'][number]): ParsedDocument {
  const first = parsed.organizations[0] === organization;
  const none = { activities: [], indicators: [], cites: [], attachments: [], unassigned: [] };
  return { ...parsed, ...(first ? { unassigned: [] } : none), organizations: [organization] };
}
