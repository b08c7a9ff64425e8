import { datasetMark } from '../../data/cite/dataset-mark.js';
import { csvMetadata } from '../../data/export/csv/csv-metadata.js';
import { csvTable } from '../../data/export/csv/csv-table.js';
import type { ExportHead } from '../../data/export/export-fact.js';
import { graphml } from '../../data/export/graphml/graphml.js';
import { ExportCounts } from '../../data/export/policy.js';
import { jsonLd } from '../../data/export/rdf/json-ld.js';
import { turtle } from '../../data/export/rdf/turtle.js';
import { ExportReader } from '../../data/export/read/export-reader.js';
import { sssom } from '../../data/export/sssom/sssom.js';
import { readVersion } from '../../data/load/load-queries.js';
import type { Context } from '../graphql/context.js';
import { comparisonAlignments } from './comparison-alignments.js';
import { scopeText, type ExportFormat, type ExportRequest } from './export-request.js';
import { reviewStatuses } from './review-statuses.js';
import { selectScope } from './select-scope.js';

/** Endings of files and media types by format. */
export const fileTypes: Readonly<Record<ExportFormat, { ending: string; media: string }>> = {
  csv: { ending: 'csv', media: 'text/csv; charset=utf-8; header=present' },
  'csv-metadata': { ending: 'csv-metadata.json', media: 'application/csvm+json' },
  jsonld: { ending: 'jsonld', media: 'application/ld+json' },
  turtle: { ending: 'ttl', media: 'text/turtle; charset=utf-8' },
  graphml: { ending: 'graphml', media: 'application/graphml+xml; charset=utf-8' },
  sssom: { ending: 'sssom.tsv', media: 'text/tab-separated-values; charset=utf-8' },
};

/** `mandate-atlas-department-duties.csv`: what is in it, in letters that every system takes. */
export function fileName({ format, table, scope, withInferred }: ExportRequest): string {
  const parts = ['mandate-atlas', scope.on, ...(format.startsWith('csv') ? [table] : []), ...(withInferred ? ['with-inferred'] : [])];
  return `${parts.join('-')}.${fileTypes[format].ending}`;
}

/**
 * An export, piece by piece, from whatever graph: the one way for API, command line and pages. Two exports of the same data
 * are equal byte for byte.
 *
 * @param context of this export alone: it looks at the judgements once
 * @param publicUrl where others open the pages; null where nobody has said, then addresses are without a server
 * @throws ExportRefusal before the first piece; StoreError
 */
export async function* runExport(context: Context, request: ExportRequest, publicUrl: string | null): AsyncGenerator<string> {
  const { store } = context;
  const { format, table, withInferred, scope } = request;
  const [version] = await store.read(readVersion);
  const head: ExportHead = {
    dataset: version ? datasetMark(version) : 'unversioned',
    loadedAt: version?.loadedAt ?? null,
    scope: scopeText(scope),
    withInferred,
    publicUrl,
  };
  const selection = await selectScope(store, scope);
  const statusOf = reviewStatuses(context);
  const [left, right] = selection.departments;
  const alignments =
    scope.on === 'compare' ? await comparisonAlignments(context, left!, right!, withInferred, scope.only) : { exported: [], leftOut: 0 };
  const reader = new ExportReader(store, selection, withInferred, statusOf, alignments);
  switch (format) {
    case 'csv':
      return yield* csvTable(reader.chunks(), head, table);
    case 'csv-metadata': {
      const counts = new ExportCounts();
      const rows = csvTable(reader.chunks(), head, table, counts);
      while (!(await rows.next()).done) continue;
      return yield csvMetadata(head, table, fileName({ ...request, format: 'csv' }), counts);
    }
    case 'jsonld':
      return yield* jsonLd(reader.chunks(), head);
    case 'turtle':
      return yield* turtle(reader.chunks(), head);
    case 'graphml':
      return yield* graphml(() => reader.chunks(), head);
    case 'sssom':
      return yield sssom(alignments.exported, alignments.leftOut, head, { left: left!.name, right: right!.name });
  }
}
