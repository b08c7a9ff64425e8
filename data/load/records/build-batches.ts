import { makeId } from '../../../graph-schema/model/identity.js';
import type { RecordBatch } from '../../../graph-schema/model/records.js';
import type { Corpus, CorpusDocument } from '../../corpus/read-corpus.js';
import { auditExpectations } from '../../pipeline/audit/expectations.js';
import type { ParsedDocument, Problem } from '../../pipeline/facts/document.js';
import { linkDepartment } from '../../pipeline/link/link.js';
import { parseDocument } from '../../pipeline/parse.js';
import type { DepartmentView } from '../../pipeline/resolve/department-view.js';
import { mergeDepartments } from '../../pipeline/resolve/merge-departments.js';
import { writeActivities } from './activity-records.js';
import { writeAnnotations } from './annotation-records.js';
import { BatchWriter, type NodeRef } from './batch-writer.js';
import { writeBody } from './body-record.js';
import { codebookBatch } from './codebook-records.js';
import { departmentRef, writeDepartment, writeDivisions } from './department-records.js';
import { documentId, writeDocument } from './document-records.js';
import { writeLinks } from './link-records.js';
import { MandateIds, writeMandate } from './mandate-records.js';
import { QuoteOrigins } from './quote-origins.js';

/** A document of the corpus as read, with everything found wrong in it. */
export interface ReadDocument extends CorpusDocument {
  id: string;
  parsed: ParsedDocument;
  problems: Problem[];
}

export interface Batches {
  batches: RecordBatch[];
  documents: ReadDocument[];
}

/**
 * Corpus → what the graph holds: the codebook, one batch for each document, one for what was inferred of each
 * department. Problems (unmet expectations, a source that changed) are kept with the documents, none stops the build.
 * @throws ReadError where a file is no readable text.
 */
export function buildBatches({ manifest, documents }: Corpus): Batches {
  const read = documents.map(readDocument);
  const origins = new QuoteOrigins();
  for (const { parsed, id } of read) origins.note(parsed, id);
  const views = mergeDepartments(
    read.map(({ id, parsed, entry }) => ({ key: id, parsed, city: entry.city, department: entry.department })),
  );
  const writers = new Map(read.map(({ id }) => [id, new BatchWriter(id, origins.of)]));
  for (const { id, entry, parsed, problems } of read) {
    const writer = writers.get(id)!;
    const listed = manifest.cities.find(({ code }) => code === entry.city)!;
    const city = writer.node('City', [listed.code], { name: listed.name, code: listed.code, level: listed.level });
    writeDocument(writer, entry, parsed, problems, city);
  }
  const placed = new Set(views.flatMap((view) => view.sources.map(({ document }) => document.key)));
  for (const { id, parsed } of read.filter((document) => !placed.has(document.id))) {
    const document: NodeRef = { label: 'Document', id };
    writeActivities(writers.get(id)!, parsed, document, null);
    writeAnnotations(writers.get(id)!, parsed, document, null);
  }
  const linkBatches = views.map((view) => writeView(view, read, writers, origins));
  return { batches: [codebookBatch(), ...[...writers.values()].map((writer) => writer.batch()), ...linkBatches], documents: read };
}

function readDocument(document: CorpusDocument): ReadDocument {
  const { entry, bytes } = document;
  const parsed = parseDocument(bytes, { kind: entry.kind });
  const problems = [...parsed.problems, ...auditExpectations(parsed, entry.expected)];
  if (parsed.document.sha256 !== entry.sha256) {
    problems.push({
      rule: 'source-changed',
      message: 'the file is not the one that the manifest describes: its SHA-256 differs',
      start: null,
      end: null,
      severity: 'error',
    });
  }
  return { ...document, id: documentId(entry, parsed), parsed, problems };
}

/** Writes one department: what each document says of it into that document's batch, and what was inferred into one of its own. */
function writeView(
  view: DepartmentView,
  read: readonly ReadDocument[],
  writers: ReadonlyMap<string, BatchWriter>,
  origins: QuoteOrigins,
): RecordBatch {
  const department = departmentRef(view);
  const city: NodeRef = { label: 'City', id: makeId('City', view.city ?? '') };
  const linked = linkDepartment({
    name: view.name,
    duties: view.duties,
    divisions: view.divisions,
    changes: view.changes,
    activities: view.activities,
  });
  const mandateSource = view.sources.find(
    ({ document, organization }) => organization !== null && document.parsed.document.kind === 'MANDATE',
  );
  const titleOf = (id: string) => read.find((document) => document.id === id)!;
  const ids = mandateSource
    ? new MandateIds(department, mandateSource.organization!, titleOf(mandateSource.document.key).entry.title ?? '')
    : null;
  for (const source of view.sources) {
    const document = titleOf(source.document.key);
    const writer = writers.get(document.id)!;
    const documentNode: NodeRef = { label: 'Document', id: document.id };
    if (source.organization) {
      writeDepartment(writer, view, source.organization, city);
      const own = linked.divisions.filter(({ evidence }) => origins.of(evidence) === document.id);
      writeDivisions(writer, view, own, department);
      if (ids && source === mandateSource) {
        const title = document.parsed.document.title ?? document.entry.title ?? document.entry.file;
        writeMandate(
          { writer, view, linked, department, ids },
          source.organization,
          documentNode,
          title,
          document.parsed.document.number ?? document.entry.number,
        );
      }
    }
    // what a document with several bodies plans or reports is the first one's
    if (source.organization === null || source.organization === document.parsed.organizations[0]) {
      writeActivities(writer, document.parsed, documentNode, department);
      for (const body of document.parsed.bodies) writeBody(writer, body, view.city ?? '', department.id);
    }
    writeAnnotations(writer, document.parsed, documentNode, {
      department,
      organization: source.organization,
      ids: source === mandateSource ? ids : null,
    });
  }
  const links = new BatchWriter(department.id, origins.of);
  if (ids) writeLinks(links, linked, department, ids);
  return links.batch();
}
