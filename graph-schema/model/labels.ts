import type {
  ActivityKind,
  AuthorityRole,
  Basis,
  BodyKind,
  ChangeEventKind,
  CofogMatch,
  CoordinationRelation,
  DocumentFormat,
  DocumentKind,
  Gap,
  IndicatorKind,
  InForceRule,
  JurisdictionLevel,
  MandateSection,
  ProblemSeverity,
  ReformKind,
  ReformLimitKind,
  StandingKind,
  Timing,
} from './vocabulary.js';

/**
 * Every node label of the graph with the properties it carries. Property values are scalars or lists of strings;
 * a property that the source does not give is null (and so absent in the graph). Dates are ISO 8601 in the
 * document's own precision. Offsets count Unicode code points of `Document.text`, end exclusive.
 */
export interface NodeProperties {
  /** `parentCode`: of the jurisdiction it lies in; `parentSupplied` where somebody said so, else concluded from its own code. */
  City: {
    name: string;
    code: string;
    level: JurisdictionLevel;
    parentCode: string | null;
    parentName: string | null;
    parentSupplied: boolean;
  };
  Department: { name: string; aliases: string[]; status: string | null };
  Nameplate: { name: string; basis: Basis };
  LegalBasis: { title: string; number: string | null; issuers: string[] };
  /**
   * `inForceFrom` as the text or the manifest gives it, with the rule that found it; `inForceTo` only where the manifest
   * gives it (a later version ends it too: `SUCCEEDED_BY`, `REPEALED_BY`). `notBefore`: the year of what it rests on.
   * `supplied`: which of these the manifest gave.
   */
  Mandate: {
    title: string;
    number: string | null;
    inForceFrom: string | null;
    inForceFromRule: InForceRule | null;
    inForceTo: string | null;
    notBefore: string | null;
    supplied: string[];
  };
  Standing: {
    ordinal: number;
    kind: StandingKind;
    words: string;
    superior: string | null;
    rank: string | null;
    detail: string | null;
  };
  /** That bodies were renamed, put together, split, set up or ended; as one sentence says it. */
  ChangeEvent: { ordinal: number; kind: ChangeEventKind; basis: Basis; rule: string; text: string; date: string | null };
  Division: { ordinal: number | null; name: string };
  Duty: { ordinal: number; path: string; text: string; label: string; residual: boolean; assignmentsGap: Gap | null };
  Clause: { ordinal: number; text: string; verbs: string[]; role: AuthorityRole; roles: AuthorityRole[] };
  /** What a document prints under a division; `ordinal` counts from 1 within the division, `item` the printed item it is part of. */
  DivisionClause: {
    ordinal: number;
    item: number;
    path: string | null;
    text: string;
    verbs: string[];
    role: AuthorityRole;
    roles: AuthorityRole[];
    residual: boolean;
  };
  ReformAction: { kind: ReformKind; heading: string | null; ordinal: number; path: string; text: string };
  /** How far a reform item goes, in the words that say so. */
  ReformLimit: { ordinal: number; kind: ReformLimitKind; text: string };
  Body: { name: string; named: boolean; kind: BodyKind };
  Boundary: { ordinal: number; topic: string; text: string };
  BoundarySide: { ordinal: number; own: boolean; role: AuthorityRole; roles: AuthorityRole[]; text: string };
  StaffQuota: { ordinal: number; what: string; min: number | null; max: number | null };
  SectionGap: { section: MandateSection; gap: Gap; knownMinimum: number | null };
  AffiliatedUnit: { name: string; aliases: string[] };
  CoordinationLink: { relation: CoordinationRelation };
  OfficeHolder: { ordinal: number; name: string; post: string };
  Contact: { ordinal: number; kind: string; value: string };
  Activity: { ordinal: number; kind: ActivityKind; text: string; group: string | null; period: string | null; actors: string[] };
  Indicator: {
    ordinal: number;
    kind: IndicatorKind;
    name: string;
    value: string;
    unit: string | null;
    comparator: string | null;
    period: string | null;
  };
  /**
   * A concept of the codebook: a broad field (`isField`, nothing is coded to it) or an area. `excludesSee` has for each of
   * `excludes` the code of the area where that stands, or an empty text.
   */
  FunctionArea: {
    ordinal: number;
    code: string;
    labelZh: string;
    labelEn: string;
    definition: string;
    includes: string[];
    excludes: string[];
    excludesSee: string[];
    exampleText: string | null;
    exampleSource: string | null;
    cofogGroup: string | null;
    cofogMatch: CofogMatch | null;
    isField: boolean;
    residual: boolean;
  };
  AreaCoding: { primary: boolean; confidence: number; rule: string };
  Assignment: { basis: Basis; confidence: number | null; rule: string; explanation: string };
  /** An activity that shows a duty at work; what people judged of it is looked up by its id. */
  Exercise: { basis: Basis; confidence: number; rule: string; explanation: string; timing: Timing };
  Document: {
    title: string;
    kind: DocumentKind;
    number: string | null;
    date: string | null;
    issuer: string | null;
    repeats: number;
    format: DocumentFormat;
    /** Of the file's text, as the Encoding Standard spells it. */
    encoding: string;
    supplied: string[];
    addressees: string[];
    attachments: string[];
    text: string;
    sha256: string;
    origin: string | null;
    /** Its scorecard as JSON: what each stretch was read as, sections, counts, clauses without a function area. */
    scorecard: string;
  };
  Passage: { quote: string; start: number; end: number; path: string | null };
  /** A span of a document that was read as a fact (`kind` is the label of the fact), or as `HEADING`, `FURNITURE` or `REPEAT`. */
  Annotation: { start: number; end: number; kind: string; label: string };
  /** `related…`: the other place of a conflict. `expected` and `found` stand together or not at all. */
  Problem: {
    rule: string;
    message: string;
    severity: ProblemSeverity;
    start: number | null;
    end: number | null;
    relatedStart: number | null;
    relatedEnd: number | null;
    expected: number | null;
    found: number | null;
  };
  /**
   * What one part of the dataset (a document, a department's inferred links, the codebook) has put into the graph, so that
   * it can be replaced or taken away without reading the others: see decision 006. `content` is its packed records,
   * `fingerprint` their hash; where several parts hold a node, the highest `place` gives its properties. Documents
   * alone have `input` (the hash of what they were read from), and with it their city, the names by which documents
   * belong together, and the ids of the departments they speak of.
   */
  LoadedPart: {
    source: string;
    place: string;
    fingerprint: string;
    content: string;
    input: string | null;
    city: string | null;
    names: string[];
    departments: string[];
  };
  /** Written last by a load: which corpus, pipeline and schema the graph was made from. */
  DatasetVersion: { corpus: string; pipeline: string; schema: string; loadedAt: string };
}

export type Label = keyof NodeProperties;

/** All labels, in the order in which a loader may create them. */
export const labels = [
  'City',
  'Department',
  'Nameplate',
  'LegalBasis',
  'Mandate',
  'Standing',
  'ChangeEvent',
  'Division',
  'Duty',
  'Clause',
  'DivisionClause',
  'ReformAction',
  'ReformLimit',
  'Body',
  'Boundary',
  'BoundarySide',
  'StaffQuota',
  'SectionGap',
  'AffiliatedUnit',
  'CoordinationLink',
  'OfficeHolder',
  'Contact',
  'Activity',
  'Indicator',
  'FunctionArea',
  'AreaCoding',
  'Assignment',
  'Exercise',
  'Document',
  'Passage',
  'Annotation',
  'Problem',
  'LoadedPart',
  'DatasetVersion',
] as const satisfies readonly Label[];
