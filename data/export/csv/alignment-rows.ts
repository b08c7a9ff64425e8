import { citePath } from '../../cite/cite-address.js';
import type { ExportChunk, ExportEnd, ExportHead } from '../export-fact.js';
import { policyWord, ruleOf } from '../policy.js';

const ends = ['department', 'type', 'path', 'text', 'id', 'document', 'document_sha256', 'start', 'end', 'quote', 'cite'] as const;

/** Columns of the table of alignments: each end with its sentence, and how the match is known. */
export const alignmentColumns = [
  ...['id', 'relation', 'score', 'basis', 'rule', 'review_status', 'reviewers', 'explanation'],
  ...ends.map((name) => `left_${name}`),
  ...ends.map((name) => `right_${name}`),
  ...['dataset', 'basis_policy'],
];

/** The alignments of a chunk as rows of that table. */
export function alignmentRows({ alignments, documents, names }: ExportChunk, head: ExportHead): (string | number | null)[][] {
  const endCells = ({ id, label, text, department, evidence }: ExportEnd) => {
    const document = evidence ? documents.get(evidence.document) : undefined;
    const cite = evidence && document ? `${head.publicUrl ?? ''}${citePath(id, document, evidence.quote)}` : null;
    const place = [evidence?.path ?? null, text, id, document?.title ?? null, document?.sha256 ?? null];
    return [
      names.get(department) ?? department,
      label,
      ...place,
      evidence?.start ?? null,
      evidence?.end ?? null,
      evidence?.quote ?? null,
      cite,
    ];
  };
  return alignments.map(({ id, relation, score, method, reviewStatus, reviewers, explanation, left, right }) => [
    ...[id, relation, score, 'INFERRED', ruleOf({ method }), reviewStatus, reviewers.join('; '), explanation],
    ...endCells(left),
    ...endCells(right),
    ...[head.dataset, policyWord(head)],
  ]);
}
