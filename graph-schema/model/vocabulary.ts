/**
 * The closed word lists of the model. The same spellings stand in the graph, in GraphQL and in the interface;
 * what each word means is described in `api/schema.graphql`.
 */
export const documentKinds = ['MANDATE', 'NOTICE', 'WORK_REPORT', 'WORK_PLAN', 'OTHER'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What kind of file a document is: plain text, a web page, a Word document (.docx). */
export const documentFormats = ['TEXT', 'HTML', 'DOCX'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** STATED: a sentence says it. INFERRED: a rule concluded it. */
export const bases = ['STATED', 'INFERRED'] as const;
export type Basis = (typeof bases)[number];

/** How a COFOG group covers a function area: the same, nearly the same, or that and more. */
export const cofogMatches = ['EXACT', 'CLOSE', 'BROAD'] as const;
export type CofogMatch = (typeof cofogMatches)[number];

export const reformKinds = [
  'CANCELLED',
  'DEVOLVED',
  'TRANSFERRED_IN',
  'TRANSFERRED_OUT',
  'MERGED',
  'ADDED',
  'STRENGTHENED',
  'OTHER',
] as const;
export type ReformKind = (typeof reformKinds)[number];

/**
 * How a reform item is limited. PART: a step or share of the power (材料初审); LEVEL: grades or sizes (三级以下); INCLUSION: 含…;
 * PLACE: where it holds (…区域内); CONDITION: 经…认可的; EXCEPTION: 除…外.
 */
export const reformLimitKinds = ['PART', 'LEVEL', 'INCLUSION', 'PLACE', 'CONDITION', 'EXCEPTION'] as const;
export type ReformLimitKind = (typeof reformLimitKinds)[number];

/** In order of rank: where several hold, the first of this order is the main one. */
export const authorityRoles = [
  'LEAD',
  'LEAD_WITH',
  'JOINED',
  'SUPPORT',
  'PARTICIPATE',
  'GUIDE',
  'COORDINATE',
  'SUPERVISE',
  'UNDERTAKE',
  'RESPONSIBLE',
  'UNSPECIFIED',
] as const;
export type AuthorityRole = (typeof authorityRoles)[number];

/** How the right side of an alignment answers the left one, after skos:*Match: BROADER: the right side is broader. */
export const matchRelations = ['EXACT', 'CLOSE', 'BROADER', 'NARROWER', 'RELATED'] as const;
export type MatchRelation = (typeof matchRelations)[number];

export const reviewStatuses = ['UNREVIEWED', 'ACCEPTED', 'REJECTED', 'CHANGED', 'CONTESTED', 'STALE'] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

/** Inferred nodes that people judge. */
export const reviewKinds = ['ALIGNMENT', 'ASSIGNMENT', 'EXERCISE'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** ACCEPT: as the method says; REJECT: not so; CHANGE: so, but otherwise than the method says. */
export const reviewVerdicts = ['ACCEPT', 'REJECT', 'CHANGE'] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

export const gaps = [
  'ABSENT_FROM_MANDATE',
  'NOT_STATED',
  'SECTION_MISSING',
  'SET_ELSEWHERE',
  'OTHER_BODY',
  'NOT_REVIEWED',
  'NOT_IN_FORCE',
] as const;
export type Gap = (typeof gaps)[number];

export const mandateSections = [
  'LEGAL_BASIS',
  'REFORM',
  'DUTIES',
  'DIVISIONS',
  'STAFFING',
  'BOUNDARIES',
  'AFFILIATED_UNITS',
  'INTERPRETATION',
] as const;
export type MandateSection = (typeof mandateSections)[number];

export const jurisdictionLevels = [
  'NATIONAL',
  'PROVINCE',
  'MUNICIPALITY',
  'SUBPROVINCIAL_CITY',
  'PREFECTURE_CITY',
  'COUNTY',
  'ZONE',
] as const;
export type JurisdictionLevel = (typeof jurisdictionLevels)[number];

export const bodyKinds = [
  'GOVERNMENT',
  'DEPARTMENT',
  'PARTY',
  'COORDINATION',
  'ASSOCIATION',
  'ENTERPRISE',
  'ZONE',
  'UNIT',
  'OTHER',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const activityKinds = ['PLANNED', 'REQUIRED', 'REPORTED'] as const;
export type ActivityKind = (typeof activityKinds)[number];

export const indicatorKinds = ['TARGET', 'RESULT', 'INPUT', 'OTHER'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** When an activity stands to the mandate whose duty it shows at work: in its time, before it, or not to be told. */
export const timings = ['WITHIN', 'PREDATES', 'UNKNOWN'] as const;
export type Timing = (typeof timings)[number];

/** HOSTS 设在; SERVES 承办…具体工作; TAKES_PART 发挥…作用 */
export const coordinationRelations = ['HOSTS', 'SERVES', 'TAKES_PART'] as const;
export type CoordinationRelation = (typeof coordinationRelations)[number];

/**
 * How the day is known from which a mandate holds, or until which: a sentence of its own (自…起施行), the date of its document,
 * the year in its number, the manifest; for the end also the next version, a sentence of that one (同时废止), or the end of the department (不再保留).
 */
export const inForceRules = ['COMMENCEMENT', 'DOCUMENT_DATE', 'NUMBER_YEAR', 'SUPPLIED', 'NEXT_VERSION', 'REPEALED', 'ABOLISHED'] as const;
export type InForceRule = (typeof inForceRules)[number];

/** How a mandate stands to a date that was asked for. */
export const versionStandings = ['IN_FORCE', 'LATEST', 'UNDATED', 'ORDER_UNKNOWN', 'BEFORE_FIRST', 'AFTER_LAST', 'NO_MANDATE'] as const;
export type VersionStanding = (typeof versionStandings)[number];

/**
 * What a text calls a body: 组成部门, 工作部门, 直属机构, 直属特设机构, 派出机构, 由…管理, 事业单位, 双重管理, 办事机构, 议事协调机构的办事机构,
 * 党委工作机关.
 */
export const standingKinds = [
  'COMPONENT',
  'WORKING',
  'DIRECT',
  'SPECIAL_DIRECT',
  'DISPATCHED',
  'ADMINISTERED',
  'INSTITUTION',
  'DUAL',
  'OFFICE',
  'COORDINATION_OFFICE',
  'PARTY_ORGAN',
] as const;
export type StandingKind = (typeof standingKinds)[number];

/** What happened to bodies: 更名, 整合组建, 拆分, 组建, 不再保留, 原…职责划入. */
export const changeEventKinds = ['RENAMED', 'MERGED', 'SPLIT', 'ESTABLISHED', 'ABOLISHED', 'TRANSFERRED'] as const;
export type ChangeEventKind = (typeof changeEventKinds)[number];

/** ERROR: the reading is not to be relied on. WARNING: a conflict or a loss that a person should look at. */
export const problemSeverities = ['ERROR', 'WARNING'] as const;
export type ProblemSeverity = (typeof problemSeverities)[number];

/** What a stretch of a document was read as; REPEAT is a further copy of the whole text, UNASSIGNED what nothing explains. */
export const coverageUses = ['FACT', 'HEADING', 'FURNITURE', 'REPEAT', 'UNASSIGNED'] as const;
export type CoverageUse = (typeof coverageUses)[number];
