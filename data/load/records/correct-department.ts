import type { ManifestDocument } from '../../corpus/manifest.js';
import type { ParsedDocument } from '../../pipeline/facts/document.js';

/**
 * Where a mandate speaks of one body and its manifest entry gives that body another full name, the entry counts, and
 * the printed name is kept as an alias: the text may misprint it, or the reading may be wrong.
 */
export function correctDepartment(parsed: ParsedDocument, { department, kind }: ManifestDocument): ParsedDocument {
  const [organization, another] = parsed.organizations;
  if (kind !== 'MANDATE' || !organization || another || department === null || organization.name === department) return parsed;
  const [printed] = organization.evidence;
  const aliases =
    organization.name !== '' && printed ? [{ name: organization.name, evidence: printed }, ...organization.aliases] : organization.aliases;
  return { ...parsed, organizations: [{ ...organization, name: department, nameIsAlias: false, aliases }] };
}
