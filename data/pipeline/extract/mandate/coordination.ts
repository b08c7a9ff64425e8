import { mentionOf } from '../../bodies/mention.js';
import type { CoordinationFact, DutyFact } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import type { Section } from '../../segment/section.js';
import { quote } from '../quote.js';
import type { OwnNames } from './own-names.js';

/** X设在本委: the coordination office that the department hosts, or null where the sentence says nothing of the kind. */
export function hostedOffice(source: SourceText, sentence: Span, section: Section | null, own: OwnNames): CoordinationFact | null {
  const match = /^ *([^，。；]{4,50}?)(?:办事机构)?设在([^，。；]{2,40})/u.exec(source.shape.slice(sentence.start, sentence.end));
  if (!match || !own.is(match[2]!.trim())) return null;
  const start = sentence.start + match[0].indexOf(match[1]!);
  const evidence = quote(source, sentence, section);
  const body = mentionOf(source.slice(start, start + match[1]!.length), quote(source, { start, end: start + match[1]!.length }, section));
  return { body: { ...body, kind: 'COORDINATION' }, relation: 'HOSTS', evidence };
}

/** 承办X具体工作, 承担X的日常工作: the coordination bodies that duties say the department serves. */
export function servedBodies(source: SourceText, duties: readonly DutyFact[]): CoordinationFact[] {
  return duties.flatMap((duty) =>
    duty.clauses.flatMap((clause): CoordinationFact[] => {
      const words = source.shape.slice(clause.evidence.start, clause.evidence.end);
      const match =
        /(?:承办|承担|负责)([^，。；]{3,40}?(?:领导小组|协调小组|联席会议|委员会|指挥部|小组|办公室))(?:办公室)?(?:的)?(?:具体|日常)工作/u.exec(
          words,
        );
      if (!match) return [];
      const start = clause.evidence.start + match.index + match[0].indexOf(match[1]!);
      const body = mentionOf(source.slice(start, start + match[1]!.length), {
        ...quote(source, { start, end: start + match[1]!.length }, null),
        path: clause.evidence.path,
      });
      return [{ body: { ...body, kind: 'COORDINATION' }, relation: 'SERVES', evidence: clause.evidence }];
    }),
  );
}
