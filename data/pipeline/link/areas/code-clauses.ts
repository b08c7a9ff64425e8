import { codebook } from '../../../../graph-schema/codebook/codebook.js';
import type { ClauseFact } from '../../facts/organization.js';
import { codeAreas, codeResidual, type AreaFinding } from './code-areas.js';

const nameOf = new Map(codebook.areas.map(({ code, zh }) => [code, zh]));

/** Words that open a predicate whose object stands before it. */
const continues = /^(?:并|且)/u;

/**
 * The areas of the clauses of one item, in their order; an empty list where nothing tells. First by the words of the
 * clause itself, names of bodies left out; where it has none, by what stands in those names; a clause that only goes on
 * with the one before it (并组织实施) belongs where that one does, and one without any word of its own where all other
 * clauses of the item agree. What is concluded from around it has half the confidence.
 */
export function codeClauses(clauses: readonly ClauseFact[], residual = false): AreaFinding[][] {
  if (residual) return clauses.map(codeResidual);
  const own = clauses.map(codeByWords);
  const agreed = unanimous(own);
  return own.map((findings, index) => {
    if (findings.length > 0) return findings;
    const before = continues.test(clauses[index]!.text) ? own.slice(0, index).findLast((each) => each.length > 0)?.[0] : undefined;
    if (before) return [around(before, 'clause-before', '承接前句')];
    return agreed ? [around(agreed, 'clauses-agree', '同项各句一致')] : [];
  });
}

function codeByWords({ text, parties }: ClauseFact): AreaFinding[] {
  const names = parties.filter((body) => body.named).map((body) => body.name);
  const findings = codeAreas(text, names);
  if (findings.length > 0 || names.length === 0) return findings;
  return codeAreas(text).map((finding) => ({ ...finding, confidence: half(finding.confidence), rule: `${finding.rule}（机构名中）` }));
}

/** The primary area on which all coded clauses agree, at the least sure of them. */
function unanimous(coded: readonly (readonly AreaFinding[])[]): AreaFinding | undefined {
  const primaries = coded.flatMap(([first]) => (first ? [first] : []));
  if (new Set(primaries.map(({ area }) => area)).size !== 1) return undefined;
  return primaries.reduce((least, each) => (each.confidence < least.confidence ? each : least));
}

const around = ({ area, confidence }: AreaFinding, rule: string, why: string): AreaFinding => ({
  area,
  primary: true,
  confidence: half(confidence),
  words: [],
  rule: `${rule}: ${why}→${nameOf.get(area)!}`,
});

const half = (confidence: number): number => Math.max(0.01, Math.round(confidence * 50) / 100);
