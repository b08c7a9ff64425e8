import type { MatchRelation } from '../../graph-schema/model/vocabulary.js';
import type { Judgement } from './judgement.js';
import { targetKey } from './target-key.js';

/** A relation as it reads from the other side. */
export const turned = (relation: MatchRelation): MatchRelation =>
  relation === 'BROADER' ? 'NARROWER' : relation === 'NARROWER' ? 'BROADER' : relation;

/**
 * What a judgement comes to, whatever the method said: of an alignment its relation as read from the key's left side, or
 * NONE; of an assignment or exercise YES, NO, or OTHER with the ids it should be. Two that are equal agree.
 */
export function judgedValue({ kind, verdict, change, machine, target }: Judgement): string {
  if (kind !== 'ALIGNMENT')
    return verdict === 'ACCEPT' ? 'YES' : verdict === 'REJECT' ? 'NO' : ['OTHER', change?.division, change?.duty].filter(Boolean).join(' ');
  if (verdict === 'REJECT') return 'NONE';
  const relation = (verdict === 'CHANGE' ? change?.relation : machine?.relation)!;
  return targetKey(target).swapped ? turned(relation) : relation;
}
