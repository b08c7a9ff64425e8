import type { ExportHead } from '../export-fact.js';
import { licence, policyText, type ExportCounts } from '../policy.js';
import { columnsOf } from './csv-table.js';
import type { TableName } from './csv-columns.js';

/**
 * What a CSV file is, as W3C "CSV on the Web" metadata for a file beside it: the place for what a table itself cannot say.
 * @param url of the CSV file, as seen from the metadata
 */
export function csvMetadata(head: ExportHead, table: TableName, url: string, counts: ExportCounts): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    url,
    'dc:title': 'Mandate atlas 职责图谱',
    'dc:description': policyText(head),
    'dc:license': { '@id': licence.url },
    'dc:identifier': head.dataset,
    ...(head.loadedAt === null ? {} : { 'dc:modified': head.loadedAt }),
    'dc:coverage': head.scope,
    'dc:extent': `${counts.total} rows (${String(counts) || 'none'}); ${counts.inferred} inferred; ${counts.leftOut} inferred left out`,
    dialect: { header: true, encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'], quoteChar: '"', doubleQuote: true },
    tableSchema: { columns: columnsOf(table).map((name) => ({ name, titles: name })), primaryKey: 'id' },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
