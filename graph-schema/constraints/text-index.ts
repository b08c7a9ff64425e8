import type { Label, NodeProperties } from '../model/labels.js';

type TextProperties = { [L in Label]?: readonly (keyof NodeProperties[L] & string)[] };

/**
 * The properties that full-text search covers, by label. Each engine indexes pairs of neighbouring Chinese characters
 * (`cjk` analyzer of Neo4j, `cjk_bigram` tokenizer of the embedded engine).
 */
export const searchableText = {
  City: ['name'],
  Department: ['name'],
  Nameplate: ['name'],
  LegalBasis: ['title'],
  Mandate: ['title'],
  Division: ['name'],
  Duty: ['text'],
  Clause: ['text'],
  DivisionClause: ['text'],
  ReformAction: ['text'],
  Body: ['name'],
  Boundary: ['topic', 'text'],
  AffiliatedUnit: ['name'],
  Activity: ['text'],
  Indicator: ['name'],
  FunctionArea: ['labelZh', 'labelEn', 'definition'],
  Document: ['title'],
} as const satisfies TextProperties;

export type SearchableLabel = keyof typeof searchableText;

/** Label and property of every searchable text, in the order of the model. */
export const searchablePairs: readonly { label: SearchableLabel; property: string }[] = Object.entries(searchableText).flatMap(
  ([label, properties]) => properties.map((property) => ({ label: label as SearchableLabel, property })),
);
