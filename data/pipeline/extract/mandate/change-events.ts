import { z } from 'zod';
import { bases, changeEventKinds } from '../../../../graph-schema/model/vocabulary.js';
import { findBodies } from '../../bodies/find-bodies.js';
import { mentionOf } from '../../bodies/mention.js';
import type { BodyMention, ChangeEventFact } from '../../facts/organization.js';
import type { Quote } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { quote } from '../quote.js';
import rulesFile from './change-event-rules.json' with { type: 'json' };
import type { Ledger } from './ledger.js';
import type { OwnNames } from './own-names.js';
import type { Statement } from './statements.js';

const { rules } = z
  .object({
    about: z.string(),
    rules: z.array(
      z.strictObject({
        rule: z.string(),
        kind: z.enum(changeEventKinds),
        basis: z.enum(bases),
        own: z.enum(['old', 'new']).optional(),
        pattern: z.string().transform((pattern) => new RegExp(pattern, 'u')),
      }),
    ),
  })
  .parse(rulesFile);
const signs = /更名|改名|改称|拆分|分设|分立|分拆|整合|合并|基础上|不再保留|撤销|组建|新设立|划入|划归|划转|并入|交由/u;

/** How bodies came to be, were renamed, put together or ended, as the sentences of a mandate say it. */
export function readChangeEvents(source: SourceText, sentences: readonly Statement[], own: OwnNames, ledger: Ledger): ChangeEventFact[] {
  const events: ChangeEventFact[] = [];
  for (const { span, bare } of sentences) {
    if (!signs.test(bare)) continue;
    const evidence = quote(source, span, null);
    let rest = bare;
    for (const { rule, kind, basis, own: side, pattern } of rules) {
      const match = pattern.exec(rest);
      if (!match) continue;
      const predecessors = namesIn(match.groups?.['old'] ?? '', evidence, own);
      const successors = namesIn(match.groups?.['new'] ?? '', evidence, own);
      if (side === 'new' && successors.length === 0 && predecessors.length > 0) successors.push(mentionOf(own.name, evidence));
      if (predecessors.length + successors.length === 0 || (kind !== 'ABOLISHED' && successors.length === 0)) continue;
      if (predecessors.length === 0 && kind !== 'ESTABLISHED') continue;
      if (events.some((known) => known.evidence === evidence && sameParties(known, predecessors, successors))) continue;
      events.push({ kind, basis, rule, text: bare, predecessors, successors, evidence });
      ledger.fact(span, 'Department');
      // what one rule has read, another one does not read again
      rest = rest.replace(match[0], '');
    }
  }
  return events;
}

/** The full names in a stretch, each once; 本局 and the like stand for the department, a second name of it for the body that had it. */
function namesIn(words: string, evidence: Quote, own: OwnNames): BodyMention[] {
  const bare = words.replace(/^原|(?<=[、和及与])原/gu, '');
  const spans = findBodies(bare, 0, bare.length);
  const names = spans.map(({ start, end }) => bare.slice(start, end)).map((name) => (own.name.endsWith(name) ? own.name : name));
  if (names.length === 0 && own.is(bare)) names.push(own.name);
  return [...new Set(names)].filter((name) => name.length > 2).map((name) => mentionOf(name, evidence));
}

const sameParties = (event: ChangeEventFact, predecessors: readonly BodyMention[], successors: readonly BodyMention[]): boolean =>
  predecessors.every(({ name }) => event.predecessors.some((one) => one.name === name)) &&
  successors.every(({ name }) => event.successors.some((one) => one.name === name));
