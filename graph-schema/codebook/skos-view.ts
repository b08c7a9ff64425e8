import { codebook, type CodebookArea, type CodebookField } from './codebook.js';
import { cofogTitles } from './cofog.js';

/** A text with its language (BCP 47). */
export interface LanguageText {
  language: 'zh' | 'en';
  text: string;
}

/** How a concept lies to a COFOG notation: skos:exactMatch, closeMatch or broadMatch. */
export type SkosMatch = 'exactMatch' | 'closeMatch' | 'broadMatch';

/** A skos:Concept of the codebook. References to other concepts are codes, to COFOG notations of the edition of 1999. */
export interface SkosConcept {
  /** skos:notation. */
  code: string;
  prefLabel: LanguageText[];
  definition: LanguageText[];
  /** What belongs to it, and what does not and where that stands. */
  scopeNote: LanguageText[];
  example: LanguageText[];
  /** skos:broader: empty for a top concept. */
  broader: string[];
  narrower: string[];
  /** skos:related: areas that its exclusions refer to. */
  related: string[];
  matches: { match: SkosMatch; cofog: string; title: string }[];
  /** Catch-all duties are coded to it; it stands for no common content. */
  residual: boolean;
}

/** The codebook as a skos:ConceptScheme. */
export interface SkosScheme {
  version: string;
  prefLabel: LanguageText[];
  definition: LanguageText[];
  hasTopConcept: string[];
  /** Each field before its areas, in the order of the codebook. */
  concepts: SkosConcept[];
}

const matches = { EXACT: 'exactMatch', CLOSE: 'closeMatch', BROAD: 'broadMatch' } as const satisfies Record<string, SkosMatch>;

/** The codebook as plain typed objects, ready to be written as SKOS in any form. */
export function skosView(): SkosScheme {
  return {
    version: codebook.version,
    prefLabel: both('政府职能领域编码表', 'Codebook of areas of public functions'),
    definition: [zh('用于把不同部门的职责放在同一概念下比较；编码一律由词语推断。')],
    hasTopConcept: codebook.fields.map(({ code }) => code),
    concepts: codebook.fields.flatMap((field) => [fieldConcept(field), ...areasBelow(field.code).map(areaConcept)]),
  };
}

const zh = (text: string): LanguageText => ({ language: 'zh', text });
const both = (chinese: string, english: string): LanguageText[] => [zh(chinese), { language: 'en', text: english }];

/** The areas of a field, the parts of an area after it. */
function areasBelow(parent: string): CodebookArea[] {
  return codebook.areas.filter((area) => area.parent === parent).flatMap((area) => [area, ...areasBelow(area.code)]);
}

function common({ code, zh: chinese, en, definition, cofog }: CodebookField) {
  return {
    code,
    prefLabel: both(chinese, en),
    definition: [zh(definition)],
    narrower: codebook.areas.filter(({ parent }) => parent === code).map((area) => area.code),
    matches: cofog ? [{ match: matches[cofog.match], cofog: cofog.group, title: cofogTitles.get(cofog.group)! }] : [],
  };
}

function fieldConcept(field: CodebookField): SkosConcept {
  return { ...common(field), scopeNote: [], example: [], broader: [], related: [], residual: false };
}

function areaConcept(area: CodebookArea): SkosConcept {
  const elsewhere = area.excludes.map(({ what, see }) => (see === null ? what : `${what}（见${labelOf(see)}）`));
  return {
    ...common(area),
    scopeNote: [zh(`包括：${area.includes.join('；')}。`), zh(`不包括：${elsewhere.join('；')}。`)],
    example: [
      zh(area.example.source === null ? `${area.example.text}（典型句，非引文）` : `${area.example.text}（${area.example.source}）`),
    ],
    broader: [area.parent],
    related: [...new Set(area.excludes.flatMap(({ see }) => see ?? []))],
    residual: area.residual,
  };
}

const labelOf = (code: string): string => codebook.areas.find((area) => area.code === code)!.zh;
