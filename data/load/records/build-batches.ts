import type { DocumentOrigin, RecordBatch } from '../../../graph-schema/model/records.js';
import type { Manifest } from '../../corpus/manifest.js';
import type { Corpus } from '../../corpus/read-corpus.js';
import { mergeDepartments } from '../../pipeline/resolve/merge-departments.js';
import { versionProblems } from '../../pipeline/versions/version-problems.js';
import { writeActivities } from './activity-records.js';
import { writeAnnotations } from './annotation-records.js';
import { BatchWriter, type NodeRef } from './batch-writer.js';
import { cityProperties } from './city-properties.js';
import { codebookBatch } from './codebook-records.js';
import { departmentRef } from './department-records.js';
import { departmentNames } from './department-names.js';
import { describeDocument } from './describe-document.js';
import { writeDocument } from './document-records.js';
import { inputOf } from './input-of.js';
import { QuoteOrigins } from './quote-origins.js';
import { readDocument, type ReadDocument } from './read-document.js';
import { writeView, type DocumentRecord } from './view-records.js';

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
    read.map(({ id, parsed, entry }) => ({ key: id, parsed, city: entry.city, department: entry.department, supplied: entry })),
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
    const city = writer.node('City', [listed.code], cityProperties(listed));
    writeDocument(writer, entry, parsed, problems, city);
  }
  const placed = new Set(views.flatMap((view) => view.sources.map(({ document }) => document.key)));
  for (const { id, parsed } of read.filter((document) => !placed.has(document.id))) {
    const document: NodeRef = { label: 'Document', id };
    writeActivities(writers.get(id)!, parsed, document, null);
    writeAnnotations(writers.get(id)!, parsed, document, null);
  }
  const byId = new Map(read.map((document) => [document.id, document]));
  const own = views.map((view) => {
    const { id } = departmentRef(view);
    const writer = new BatchWriter(id, origins.of, `3 ${id}`);
    writeView(
      view,
      (document) => writers.get(document)!,
      (document) => documentRecord(byId.get(document)!),
      writer,
    );
    for (const { document, ...problem } of versionProblems(view)) {
      const { problems } = byId.get(document)!;
      if (!problems.some(({ rule }) => rule === problem.rule)) problems.push({ ...problem, start: null, end: null, severity: 'warning' });
    }
    return writer.batch();
  });
  return [...[...writers.values()].map((writer) => writer.batch()), ...own];
}

const documentRecord = ({ parsed, entry }: ReadDocument): DocumentRecord => {
  const { title, number, date } = describeDocument(entry, parsed);
  return { title, listedTitle: entry.title ?? '', number, date };
};
