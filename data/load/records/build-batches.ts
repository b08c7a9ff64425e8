import { makeId } from '../../../graph-schema/model/identity.js';
import type { DocumentOrigin, RecordBatch } from '../../../graph-schema/model/records.js';
import type { Manifest } from '../../corpus/manifest.js';
import type { Corpus } from '../../corpus/read-corpus.js';
import { linkDepartment } from '../../pipeline/link/link.js';
import type { DepartmentView } from '../../pipeline/resolve/department-view.js';
import { mergeDepartments } from '../../pipeline/resolve/merge-departments.js';
import { writeActivities } from './activity-records.js';
import { writeAnnotations } from './annotation-records.js';
import { BatchWriter, type NodeRef } from './batch-writer.js';
import { writeBody } from './body-record.js';
import { codebookBatch } from './codebook-records.js';
import { departmentRef, writeDepartment, writeDivisions } from './department-records.js';
import { departmentNames } from './department-names.js';
import { writeDocument } from './document-records.js';
import { inputOf } from './input-of.js';
import { writeLinks } from './link-records.js';
import { MandateIds, writeMandate } from './mandate-records.js';
import { QuoteOrigins } from './quote-origins.js';
import { readDocument, type ReadDocument } from './read-document.js';

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
  return { batches: [codebookBatch(), ...documentBatches(manifest.cities, read)], documents: read };
}

/**
 * One batch for each document, one for what was inferred of each department that they speak of. The documents must be
 * all that share a name of a department with one of them (`joinedDocuments`): others change nothing. Of two documents
 * with one id the first counts.
 */
export function documentBatches(cities: Manifest['cities'], documents: readonly ReadDocument[]): RecordBatch[] {
  const read = documents.filter(({ id }, index) => documents.findIndex((other) => other.id === id) === index);
  const origins = new QuoteOrigins();
  for (const { parsed, id } of read) origins.note(parsed, id);
  const views = mergeDepartments(
    read.map(({ id, parsed, entry }) => ({ key: id, parsed, city: entry.city, department: entry.department })),
  );
  const listings = new Map(cities.map((city) => [city.code, city]));
  const departmentsOf = new Map<string, string[]>(read.map(({ id }) => [id, []]));
  for (const view of views) for (const { document } of view.sources) departmentsOf.get(document.key)!.push(departmentRef(view).id);
  const writers = new Map(
    read.map((document) => {
      const { id, place, entry } = document;
      const origin: DocumentOrigin = {
        input: inputOf(document, listings.get(entry.city)!),
        city: entry.city,
        names: departmentNames(document),
        departments: [...new Set(departmentsOf.get(id))].sort(),
      };
      return [id, new BatchWriter(id, origins.of, place, origin)] as const;
    }),
  );
  for (const { id, entry, parsed, problems } of read) {
    const writer = writers.get(id)!;
    const listed = listings.get(entry.city)!;
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
  return [...[...writers.values()].map((writer) => writer.batch()), ...linkBatches];
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
  const links = new BatchWriter(department.id, origins.of, `3 ${department.id}`);
  if (ids) writeLinks(links, linked, department, ids);
  return links.batch();
}
