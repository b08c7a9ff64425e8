import type { Label } from '../../../graph-schema/model/labels.js';
import type { ExportFact } from '../export-fact.js';

/** Properties by which people know a node, the best first. */
const names: Partial<Record<Label, readonly string[]>> = {
  FunctionArea: ['labelZh'],
  StaffQuota: ['what'],
  SectionGap: ['section'],
  CoordinationLink: ['relation'],
  Contact: ['kind'],
  Boundary: ['topic'],
};
const usual = ['name', 'title', 'text', 'topic', 'words', 'explanation', 'rule'] as const;

/** What a node is called in columns, labels of a graph and `rdfs:label`. */
export function factName(label: Label, properties: ExportFact['properties']): string | undefined {
  for (const key of [...(names[label] ?? []), ...usual]) {
    const value = properties[key];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}
