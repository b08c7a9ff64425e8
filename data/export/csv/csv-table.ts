import { stringify } from 'csv-stringify/sync';
import type { Label } from '../../../graph-schema/model/labels.js';
import { citePath } from '../../cite/cite-address.js';
import type { ExportChunk, ExportEvidence, ExportFact, ExportHead, ExportValue } from '../export-fact.js';
import { ExportCounts, policyWord } from '../policy.js';
import { alignmentColumns, alignmentRows } from './alignment-rows.js';
import { linkColumns, propertyColumns, tables, type TableName } from './csv-columns.js';

type Cell = string | number | boolean | null;

/**
 * A table as CSV: UTF-8 with byte order mark, RFC 4180 (commas, CRLF, doubled quotation marks), a head line, a row for each
 * fact. Cells that a spreadsheet would take for a formula begin with an apostrophe. Every row says where it stands and how
 * it is known; what the whole is stands in the metadata file beside it (see `csvMetadata`), because RFC 4180 knows no comments.
 */
export async function* csvTable(
  chunks: AsyncIterable<ExportChunk>,
  head: ExportHead,
  table: TableName,
  counts = new ExportCounts(),
): AsyncGenerator<string> {
  const columns = columnsOf(table);
  yield `\uFEFF${lines([columns])}`;
  for await (const chunk of chunks) {
    counts.leftOut += chunk.leftOut;
    if (table === 'alignments') {
      for (const { reviewStatus } of chunk.alignments) counts.add(`Alignment ${reviewStatus}`, 'INFERRED');
      if (chunk.alignments.length > 0) yield lines(alignmentRows(chunk, head));
      continue;
    }
    const facts = chunk.facts.filter(({ label }) => inTable(table, label));
    for (const { label, basis } of facts) counts.add(label, basis);
    if (facts.length > 0) yield lines(facts.map((fact) => rowOf(columns, fact, chunk, head)));
  }
}

/** The names of a table's columns. */
export function columnsOf(table: TableName): string[] {
  if (table === 'alignments') return [...alignmentColumns];
  const labels = tables[table] ?? (Object.keys(propertyColumns) as Label[]);
  const own = new Set(labels.flatMap((label) => ownColumns(label)));
  const links = new Set(labels.flatMap((label) => linksOf[label] ?? []).map((type) => linkColumns[type]!));
  return ['id', 'type', ...place, ...own, ...links, ...provenance];
}

const inTable = (table: Exclude<TableName, 'alignments'>, label: Label): boolean =>
  tables[table] === null ? true : (tables[table] as readonly Label[]).includes(label);

const ownColumns = (label: Label): string[] =>
  [...((propertyColumns as Partial<Record<Label, readonly string[]>>)[label] ?? [])].map(snake);
const snake = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string): string => name.replace(/_(?<letter>[a-z])/gu, (_all, letter: string) => letter.toUpperCase());

/** Which relationships a label has a column for. */
const linksOf: Partial<Record<Label, readonly string[]>> = {
  Mandate: ['RESTS_ON', 'INTERPRETED_BY'],
  ChangeEvent: ['HAS_PREDECESSOR', 'HAS_SUCCESSOR'],
  Division: ['HAS_NAMEPLATE', 'COLOCATED_WITH'],
  Clause: ['NAMES_PARTY'],
  DivisionClause: ['NAMES_PARTY'],
  ReformAction: ['HAS_RECIPIENT', 'HAS_SOURCE'],
  Boundary: ['HAS_PARTNER', 'USES_MECHANISM'],
  BoundarySide: ['OF_BODY'],
  CoordinationLink: ['OF_BODY'],
  Assignment: ['TO_DIVISION', 'OF_DUTY', 'OF_CLAUSE', 'FROM_CLAUSE'],
  AreaCoding: ['TO_AREA'],
  Exercise: ['OF_DUTY', 'OF_CLAUSE', 'SHOWN_BY'],
};
const typeOfColumn = new Map(Object.entries(linkColumns).map(([type, column]) => [column, type]));

const place = [
  'city',
  'department',
  'mandate',
  'mandate_number',
  'mandate_in_force_from',
  'mandate_in_force_to',
  'mandate_current',
  'within',
];
const provenance = [
  ...['basis', 'rule', 'confidence', 'review_status', 'source'],
  ...['document', 'document_number', 'document_date', 'evidence_path', 'evidence_start', 'evidence_end', 'quote', 'more_evidence'],
  ...['document_sha256', 'cite', 'dataset', 'basis_policy'],
];

/** A fact as a row of the table with these columns. */
function rowOf(columns: readonly string[], fact: ExportFact, chunk: ExportChunk, head: ExportHead): Cell[] {
  const common = commonCells(fact, chunk, head);
  return columns.map((column) => {
    const cell = common[column];
    if (cell !== undefined) return cell;
    const type = typeOfColumn.get(column);
    if (type === undefined || !(linksOf[fact.label] ?? []).includes(type)) return plain(fact.properties[camel(column)]);
    const linked = fact.links.filter((link) => link.type === type);
    return linked.map(({ target }) => chunk.names.get(target) ?? target).join('；');
  });
}

/** What the rows of every table say, by column. */
function commonCells(fact: ExportFact, chunk: ExportChunk, head: ExportHead): Readonly<Record<string, Cell>> {
  const [evidence, ...more] = fact.evidence;
  const document = evidence && chunk.documents.get(evidence.document);
  const mandate = fact.mandate === null ? undefined : chunk.mandates.get(fact.mandate);
  const named = (id: string | null): string | null => (id === null ? null : (chunk.names.get(id) ?? id));
  return {
    id: fact.id,
    type: fact.label,
    city: named(fact.city),
    department: named(fact.department),
    mandate: mandate?.title ?? null,
    mandate_number: mandate?.number ?? null,
    mandate_in_force_from: mandate?.inForceFrom ?? null,
    mandate_in_force_to: mandate?.inForceTo ?? null,
    mandate_current: mandate?.current ?? null,
    within: fact.within,
    basis: fact.basis,
    rule: fact.rule,
    confidence: fact.confidence,
    review_status: fact.reviewStatus,
    source: fact.origin,
    document: document?.title ?? null,
    document_number: document?.number ?? null,
    document_date: document?.date ?? null,
    evidence_path: evidence?.path ?? null,
    evidence_start: evidence?.start ?? null,
    evidence_end: evidence?.end ?? null,
    quote: evidence?.quote ?? null,
    more_evidence: more.map(spanOf).join('；'),
    document_sha256: document?.sha256 ?? null,
    cite: evidence && document ? `${head.publicUrl ?? ''}${citePath(fact.id, document, evidence.quote)}` : null,
    dataset: head.dataset,
    basis_policy: policyWord(head),
  };
}

const spanOf = ({ document, start, end }: ExportEvidence): string => `${document}:${start}-${end}`;
const plain = (value: ExportValue | undefined): Cell => (value == null ? null : typeof value === 'object' ? value.join('；') : value);

/** Rows as RFC 4180 has them. */
export const lines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: '\r\n', escape_formulas: true, cast: { boolean: (value) => (value ? 'true' : 'false') } },
  );
