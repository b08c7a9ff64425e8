import 'reflect-metadata';
import { registerEnumType } from 'type-graphql';
import { entityKindLabels, type EntityKind as EntityKindName } from '../../graph-schema/model/entity-kind.js';
import { caveatCodes } from '../../data/compare/caveat-codes.js';
import { changeKinds } from '../../data/compare/compare-mandates.js';
import { factOrigins } from '../../data/cite/fact-origin.js';
import { citationStatuses } from '../../data/cite/judge-address.js';
import { sides } from '../../data/compare/find-gaps.js';
import { wordPairings, wordSpanKinds } from '../../data/pipeline/align/shared-words.js';
import * as words from '../../graph-schema/model/vocabulary.js';

/** Makes a GraphQL enum of a closed word list of the model; the spelling is the same on both sides. */
export function enumOf<T extends string>(name: string, values: readonly T[], description: string, about: Partial<Record<T, string>> = {}) {
  const members = Object.fromEntries(values.map((value) => [value, value])) as { [V in T]: V };
  const valuesConfig = Object.fromEntries(Object.entries(about).map(([value, text]) => [value, { description: text as string }]));
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as never });
  return members;
}

export const DocumentKind = enumOf('DocumentKind', words.documentKinds, 'What a document is.', {
  MANDATE: '三定规定: duties, divisions, posts',
  NOTICE: '通知',
  WORK_REPORT: '工作总结, 工作报告',
  WORK_PLAN: '工作要点, 工作计划',
});

export const DocumentFormat = enumOf('DocumentFormat', words.documentFormats, 'What kind of file a document is.', {
  TEXT: 'Plain text, shown as it is',
  HTML: 'A web page; the text is what a reader of the page sees',
  DOCX: 'A Word document; the text is what it prints',
});

export const Basis = enumOf('Basis', words.bases, 'How a fact is known.', {
  STATED: 'A sentence says it.',
  INFERRED: 'A rule concluded it.',
});

export const CofogMatch = enumOf('CofogMatch', words.cofogMatches, 'How a group of COFOG covers a function area.', {
  EXACT: 'The same',
  CLOSE: 'Nearly the same',
  BROAD: 'The area and more',
});

export const ReformKind = enumOf(
  'ReformKind',
  words.reformKinds,
  'What a reform item does to a duty. The item decides, not the heading above it.',
  {
    CANCELLED: '取消',
    DEVOLVED: '下放',
    TRANSFERRED_IN: '划入',
    TRANSFERRED_OUT: '划出, 转由, 移交',
    MERGED: '整合',
    ADDED: '增加',
    STRENGTHENED: '加强',
  },
);

export const ReformLimitKind = enumOf('ReformLimitKind', words.reformLimitKinds, 'How a reform item is limited.', {
  PART: 'A step or share of the power: 申请受理和材料初审',
  LEVEL: 'Grades or sizes: 三级以下',
  INCLUSION: 'Expressly included: 含…',
  PLACE: 'Where it holds: …区域内',
  CONDITION: 'On what it hangs: 经…认可的',
  EXCEPTION: 'What is left out: 除…外',
});

export const AuthorityRole = enumOf(
  'AuthorityRole',
  words.authorityRoles,
  'What the text calls the part a body takes in a clause. Several may hold; the first of this order is the main one.',
  {
    LEAD: '牵头',
    LEAD_WITH: '会同: the subject leads, with others',
    JOINED: "Named in another body's 会同",
    SUPPORT: '配合, 协助, 协同',
    PARTICIPATE: '参与',
    GUIDE: '指导',
    COORDINATE: '协调, 统筹',
    SUPERVISE: '监督, 监管, 管理',
    UNDERTAKE: '承办, 承担',
    RESPONSIBLE: '负责',
    UNSPECIFIED: 'The clause names no part.',
  },
);

export const ReviewStatus = enumOf('ReviewStatus', words.reviewStatuses, 'What people have judged of an inferred fact.', {
  UNREVIEWED: 'Nobody has judged it.',
  CONTESTED: 'Judgements differ.',
  STALE: 'What was judged has changed since.',
});

export const Timing = enumOf('Timing', words.timings, 'When an activity stands to the mandate whose duty it shows at work.', {
  WITHIN: 'In the time of the mandate.',
  PREDATES: 'Before it; also where the mandate has no date and the activity is older than the year of what the mandate rests on.',
  UNKNOWN: 'Nothing tells: the mandate or the activity has no date, or the mandate began in the course of that year.',
});

export const ReviewKind = enumOf('ReviewKind', words.reviewKinds, 'What people judge.', {
  ALIGNMENT: 'That two clauses or duties answer each other.',
  ASSIGNMENT: 'That a division holds a duty.',
  EXERCISE: 'That an activity shows a duty at work.',
});

export const ReviewVerdict = enumOf('ReviewVerdict', words.reviewVerdicts, 'What a person says of an inferred fact.', {
  ACCEPT: 'It is as the method says.',
  REJECT: 'It is not so.',
  CHANGE: 'It is so, but otherwise than the method says.',
});

export const Gap = enumOf('Gap', words.gaps, 'Why something is not there.', {
  ABSENT_FROM_MANDATE: 'Duties, reform items and boundaries were read, and none answers (or only one cancelled without recipient).',
  NOT_STATED: 'The section is there and does not say it.',
  SECTION_MISSING: 'The source lacks the section.',
  SET_ELSEWHERE: 'The text refers to another document (另行规定).',
  OTHER_BODY: 'A sentence gives it to another body.',
  NOT_REVIEWED: 'There are only unreviewed suggestions.',
  NOT_IN_FORCE: 'No mandate that was in force at the date asked for is in the atlas.',
});

export const MandateSection = enumOf('MandateSection', words.mandateSections, 'A section that a mandate usually has.');
export const JurisdictionLevel = enumOf(
  'JurisdictionLevel',
  words.jurisdictionLevels,
  'The administrative level of a jurisdiction. It matters to every comparison.',
);
export const BodyKind = enumOf('BodyKind', words.bodyKinds, 'What sort of organisation a body is.');
export const ActivityKind = enumOf(
  'ActivityKind',
  words.activityKinds,
  'Whether something is planned, required of somebody, or reported as done.',
);
export const IndicatorKind = enumOf(
  'IndicatorKind',
  words.indicatorKinds,
  'What a figure is: a target, a result, an input, or none of these.',
);
export const CoordinationRelation = enumOf(
  'CoordinationRelation',
  words.coordinationRelations,
  'How a department stands to a coordinating body.',
  {
    HOSTS: '设在',
    SERVES: '承办…具体工作',
    TAKES_PART: '发挥…作用',
  },
);

export const InForceRule = enumOf('InForceRule', words.inForceRules, 'How the day is known from which a mandate holds, or until which.', {
  COMMENCEMENT: 'Its own sentence: 自…起施行.',
  DOCUMENT_DATE: 'The date of its document.',
  NUMBER_YEAR: 'The year in its number.',
  SUPPLIED: 'The manifest, not a text.',
  NEXT_VERSION: 'The next version of the same department begins then.',
  REPEALED: 'A sentence of the next version ends it: …同时废止.',
  ABOLISHED: 'A sentence of another mandate ends the department: 不再保留….',
});

export const VersionStanding = enumOf(
  'VersionStanding',
  words.versionStandings,
  'How a version of a mandate stands to the date asked for.',
  {
    IN_FORCE: 'It held then.',
    LATEST: 'No date was asked for: the latest version.',
    UNDATED: 'It gives no date; whether it held then is not known.',
    ORDER_UNKNOWN: 'Several versions give no date, or the same one; which of them it is, is not known.',
    BEFORE_FIRST: 'No mandate: the first in the atlas begins later.',
    AFTER_LAST: 'No mandate: the last in the atlas had ended.',
    NO_MANDATE: 'No mandate of the department is in the atlas.',
  },
);

export const StandingKind = enumOf('StandingKind', words.standingKinds, 'What a text calls a body.', {
  COMPONENT: '组成部门',
  WORKING: '工作部门',
  DIRECT: '直属机构',
  SPECIAL_DIRECT: '直属特设机构',
  DISPATCHED: '派出机构',
  ADMINISTERED: '由…管理: administered by a department',
  INSTITUTION: '事业单位',
  DUAL: '双重管理: two superiors, of which one may prevail',
  OFFICE: '办事机构',
  COORDINATION_OFFICE: '议事协调机构的办事机构',
  PARTY_ORGAN: '党委工作机关',
});

export const ChangeEventKind = enumOf('ChangeEventKind', words.changeEventKinds, 'What happened to bodies.', {
  RENAMED: '更名',
  MERGED: '职责整合, 组建',
  SPLIT: '拆分',
  ESTABLISHED: '组建',
  ABOLISHED: '不再保留',
  TRANSFERRED: '原…的职责划入: the former body is taken for a predecessor',
});

export const ChangeKind = enumOf('ChangeKind', changeKinds, 'What became of something between two versions of a mandate.', {
  KEPT: 'It stands in both, in the same words.',
  REWORDED: 'It stands in both, in other words: renamed, or another figure.',
  MOVED: 'It stands in another duty, or its duty stands elsewhere among the others.',
  GONE: 'Only the older version has it.',
  NEW: 'Only the newer version has it.',
});

export const MatchRelation = enumOf('MatchRelation', words.matchRelations, 'How the right side of an alignment answers the left one.', {
  EXACT: 'The same in the same or synonymous words (skos:exactMatch).',
  CLOSE: 'Nearly the same (skos:closeMatch).',
  BROADER: 'The right side is broader (skos:broadMatch).',
  NARROWER: 'The right side is narrower (skos:narrowMatch).',
  RELATED: 'They touch each other (skos:relatedMatch); also every pair that is not suggested.',
});

export const Side = enumOf('Side', sides, 'A side of a comparison.');

export const WordPairing = enumOf('WordPairing', wordPairings, 'How two different wordings stand to each other.', {
  SAME: 'One thing under two names.',
  NEAR: 'Neighbouring notions.',
  PART: 'Piece by piece.',
});

export const WordSpanKind = enumOf('WordSpanKind', wordSpanKinds, 'How the other clause speaks of some words.', {
  SHARED: 'They stand in both.',
  PAIRED: 'They answer other words.',
  DIFFERING: 'They stand here alone.',
});

export const CaveatCode = enumOf('CaveatCode', caveatCodes, 'What a caveat of a comparison is about.', {
  SAME_MANDATE: 'Both sides are the same version of one mandate.',
  SAME_DEPARTMENT: 'Both sides are versions of one department.',
  NOT_IN_FORCE: 'No mandate that held at the date is in the atlas.',
  LEVELS_DIFFER: 'A power that one lacks may belong to a higher level.',
  YEARS_DIFFER: 'The mandates, or their documents, are of different years.',
  YEAR_UNKNOWN: 'The document does not say from which year it holds.',
  BASIS_YEARS_DIFFER: 'What the mandates rest on is of different years.',
  KINDS_DIFFER: 'The sides come from documents of different kinds.',
  SECTION_MISSING: 'The document lacks sections, or leaves them to another one.',
  FIELDS_DIFFER: 'The departments share few function areas.',
  NO_DUTIES: 'The sources of a side have no duties that count.',
  INFERRED: 'How much is inferred, and how much of it reviewed.',
});

export const EntityKind = enumOf(
  'EntityKind',
  Object.keys(entityKindLabels) as EntityKindName[],
  'The kinds of nodes that can be searched for and drawn.',
);

export const ProblemSeverity = enumOf('ProblemSeverity', words.problemSeverities, 'How grave a problem is.', {
  ERROR: 'The reading is not to be relied on.',
  WARNING: 'A conflict or a loss that a person should look at.',
});

export const CoverageUse = enumOf('CoverageUse', words.coverageUses, 'What a stretch of a document was read as.', {
  HEADING: 'A heading, or the printed number of an item.',
  FURNITURE: 'Menus and other parts of a web page; white space and punctuation between what was read.',
  REPEAT: 'A further copy of the whole text.',
  UNASSIGNED: 'Words that nothing explains.',
});

export const FactOrigin = enumOf('FactOrigin', factOrigins, 'Where a fact comes from.', {
  TEXT: 'Sentences of documents say it, or a rule went by them.',
  MANIFEST: 'The list of documents says it; it does not stand in a text.',
  CODEBOOK: 'The list of function areas, which is the atlas’s own.',
  READING: 'It follows from how the documents were read: a section that is not there has no sentence.',
});

export const CitationStatus = enumOf('CitationStatus', citationStatuses, 'What became of a cited sentence.', {
  UNCHANGED: 'File and sentence are the cited ones.',
  FILE_CHANGED: 'The sentence is the cited one; the file around it has changed.',
  SENTENCE_CHANGED: 'The fact now rests on other words.',
  FACT_GONE: 'Nothing in the atlas has this id any more.',
  UNCHECKED: 'The address holds no hashes to compare with.',
});
