import { stringify } from 'csv-stringify/sync';
import { oneLine } from '../../cite/cited-source.js';
import type { ExportAlignment, ExportHead } from '../export-fact.js';
import { idNamespace, iriOf } from '../iri.js';
import { licence, policyText } from '../policy.js';

/** How the right side answers the left, in SKOS. */
export const matchProperties = {
  EXACT: 'skos:exactMatch',
  CLOSE: 'skos:closeMatch',
  BROADER: 'skos:broadMatch',
  NARROWER: 'skos:narrowMatch',
  RELATED: 'skos:relatedMatch',
} as const satisfies Record<ExportAlignment['relation'], string>;

const columns = [
  'subject_id',
  'subject_label',
  'predicate_id',
  'object_id',
  'object_label',
  'mapping_justification',
  'reviewer_label',
  'confidence',
  'mapping_tool',
  'comment',
  'other',
] as const;

/**
 * Alignments as an SSSOM mapping set (TSV with its metadata as YAML in comment lines). What people judged is justified by
 * curation, has their names and keeps the method's confidence; all else by the words that both sides share. `other` holds the sentences' places.
 */
export function sssom(
  alignments: readonly ExportAlignment[],
  leftOut: number,
  head: ExportHead,
  sides: { left: string; right: string },
): string {
  const metadata = [
    '#curie_map:',
    `#  atlas: ${JSON.stringify(idNamespace)}`,
    '#  semapv: "https://w3id.org/semapv/vocab/"',
    '#  skos: "http://www.w3.org/2004/02/skos/core#"',
    `#mapping_set_id: ${JSON.stringify(iriOf(`mappings:${head.dataset}:${encodeURIComponent(head.scope)}:${head.withInferred ? 'inferred' : 'accepted'}`))}`,
    `#mapping_set_version: ${JSON.stringify(head.dataset)}`,
    `#mapping_set_title: ${JSON.stringify(oneLine(`${sides.left} – ${sides.right}`))}`,
    `#mapping_set_description: ${JSON.stringify(`${policyText(head)} ${alignments.length} mappings; ${leftOut} inferred left out. Scope: ${head.scope}`)}`,
    `#license: ${JSON.stringify(licence.url)}`,
    ...(head.loadedAt === null ? [] : [`#mapping_date: ${JSON.stringify(head.loadedAt.slice(0, 10))}`]),
  ];
  const rows = alignments.map((one) => [
    `atlas:${one.left.id}`,
    oneLine(one.left.text),
    matchProperties[one.relation],
    `atlas:${one.right.id}`,
    oneLine(one.right.text),
    ['ACCEPTED', 'CHANGED'].includes(one.reviewStatus) ? 'semapv:ManualMappingCuration' : 'semapv:LexicalMatching',
    oneLine(one.reviewers.map((name) => name.replaceAll('|', '/')).join('|')),
    one.score,
    oneLine(one.method),
    oneLine(one.explanation),
    `review_status=${one.reviewStatus}|left=${placeOf(one.left)}|right=${placeOf(one.right)}`,
  ]);
  return `${metadata.join('\n')}\n${stringify([[...columns], ...rows], { delimiter: '\t', record_delimiter: '\n', escape_formulas: false })}`;
}

const placeOf = ({ evidence }: ExportAlignment['left']): string =>
  evidence ? `${evidence.document}:${evidence.start}-${evidence.end}${evidence.path ? ` ${oneLine(evidence.path)}` : ''}` : '';
