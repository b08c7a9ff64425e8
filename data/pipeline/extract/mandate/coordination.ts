import { splitBodies } from '../../bodies/split-bodies.js';
import { mentionOf } from '../../bodies/mention.js';
import type { CoordinationFact, DutyFact, OrganizationFacts } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import type { Section } from '../../segment/section.js';
import { quote } from '../quote.js';
import type { OwnNames } from './own-names.js';

const seated =
  /(?:^|[，。；：])(?:其中[，：]?|同时[，]?)?([^，。；：]{4,80}?)(?:的)?(?:办事机构|日常办事机构|工作机构)?(?:，)?(?:均|都|也|仍)?设(?:在|于)([^，。；（]{2,40})/gu;

/** X设在本委: the coordination offices that the department hosts, as a stretch says; two may be told in one sentence. */
export function hostedOffices(source: SourceText, span: Span, section: Section | null, own: OwnNames): CoordinationFact[] {
  const words = source.shape.slice(span.start, span.end);
  if (!/设[在于]/u.test(words)) return [];
  const found: CoordinationFact[] = [];
  for (const match of words.matchAll(seated)) {
    const seat = match[2]!.trim();
    if (!own.is(seat) && own.at(seat, 0) === null) continue;
    const start = span.start + match.index + match[0].indexOf(match[1]!);
    const lead = /^(?: *(?:按照|根据|经)[^，]{0,30}|(?:增挂|加挂|挂)[^，]{0,40}牌子|将| )/u.exec(match[1]!);
    const phrase = { start: start + (lead?.[0].length ?? 0), end: start + match[1]!.length };
    for (const office of splitBodies(source, phrase)) {
      const body = mentionOf(source.slice(office.start, office.end), quote(source, office, section));
      found.push({ body: { ...body, kind: 'COORDINATION' }, relation: 'HOSTS', evidence: quote(source, span, section) });
    }
  }
  return found;
}

/** Adds links to a department's, each body once. */
export function addHosted(organization: OrganizationFacts, links: readonly CoordinationFact[]): void {
  for (const link of links) {
    if (!organization.coordination.some(({ body, relation }) => body.name === link.body.name && relation === link.relation))
      organization.coordination.push(link);
  }
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
