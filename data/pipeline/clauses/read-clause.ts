import { mentionOf } from '../bodies/mention.js';
import { splitBodies } from '../bodies/split-bodies.js';
import { quote } from '../extract/quote.js';
import type { BodyMention, ClauseFact } from '../facts/organization.js';
import { textOf, type Span } from '../facts/span.js';
import type { SourceText } from '../read/source-text.js';
import type { Section } from '../segment/section.js';
import { clauseRoles } from './clause-roles.js';
import { splitClauses } from './split-clauses.js';
import { plainVerbAt } from './verb-lexicon.js';
import { verbRun, type VerbRun } from './verb-run.js';

/** More verbs than this behind 并 are no prose. */
const mostFurther = 8;

/** The clauses of a stretch of duty text, with verbs, roles and the other bodies each one names. */
export function readClauses(source: SourceText, span: Span, section: Section | null): ClauseFact[] {
  return splitClauses(source.shape, span).map((clause, index) => readClause(source, clause, section, index + 1));
}

function readClause(source: SourceText, span: Span, section: Section | null, ordinal: number): ClauseFact {
  const { shape } = source;
  const run = firstRun(shape, span);
  const verbs = run ? [...run.verbs, ...furtherVerbs(shape, run.end, span.end)] : [];
  const evidence = quote(source, span, section);
  const text = textOf(evidence.quote);
  const roles = clauseRoles(verbs, text);
  return {
    ordinal,
    text,
    verbs: [...new Set(verbs)],
    role: roles[0]!,
    roles,
    parties: run ? parties(source, run, span, section) : [],
    evidence,
  };
}

/** The first predicate of a clause; phrases before it (根据…，) are passed over. */
function firstRun(shape: string, span: Span): VerbRun | null {
  for (let i = span.start; i < span.end;) {
    const run = verbRun(shape, i, span.end);
    if (run) return run;
    const frame = /^[对向为就][^，。；]{2,40}?(?=提出|进行|实施|开展|给予|提供|报告|作出|予以)/u.exec(
      shape.slice(i, Math.min(span.end, i + 60)),
    );
    if (frame) return verbRun(shape, i + frame[0].length, span.end);
    const fixed = /^(?:按照?|根据|依照|依据|以|通过|对|向|为|将|由)[^，。；]{1,40}/u.exec(shape.slice(i, Math.min(span.end, i + 60)));
    if (fixed) {
      for (let at = i + 2; at < i + fixed[0].length; at++) {
        const inner = plainVerbAt(shape, at, span.end) === null ? null : verbRun(shape, at, span.end);
        if (inner && (shape[i] !== '根' || inner.end < i + fixed[0].length - 2) && !'的'.includes(shape[inner.end] ?? ' ')) {
          const comma = i + shape.slice(i, span.end).indexOf('，');
          // a preposition phrase that a comma closes has its predicate behind the comma
          if (comma < i || comma > span.end - 2 || !/^(?:根据|按照|依照|依据)/u.test(fixed[0])) return inner;
        }
      }
    }
    const comma = shape.slice(i, span.end).indexOf('，');
    if (comma < 0) return null;
    i += comma + 1;
  }
  return null;
}

/** Verbs behind 并 that share the object: 拟订…并组织实施, also with a phrase between (并在发布后…组织实施). */
function furtherVerbs(shape: string, from: number, end: number): string[] {
  const found: string[] = [];
  const tail = Math.max(from, end - 12);
  const late = shape.slice(tail, end).indexOf('组织实施');
  for (let i = from; i < end && found.length < mostFurther; i++) {
    if (shape[i] !== '并' || '合兼'.includes(shape[i - 1]!)) continue;
    const run = verbRun(shape, i + 1, end) ?? (late >= 0 && tail + late > i ? verbRun(shape, tail + late, end) : null);
    if (run) found.push(...run.verbs);
  }
  return found;
}

function parties(source: SourceText, run: VerbRun, span: Span, section: Section | null): BodyMention[] {
  const spans = [...run.parties];
  // a body that is told to act: 组织、指导相关部门制定…
  const told =
    /^[^，。；]{2,30}?(?:部门|政府|单位|机构|方面|企业|委员会|办公室|管委会)(?=(?:开展|制定|做好|加强|落实|推进|编制|实施|建立|完善|组织|解决|处理|执行|依法))/u.exec(
      source.shape.slice(run.end, span.end),
    );
  if (told) spans.push({ start: run.end, end: run.end + told[0].length });
  return spans.flatMap(({ start, end }) =>
    splitBodies(source, { start, end }).map((part) => mentionOf(source.slice(part.start, part.end), quote(source, part, section))),
  );
}
