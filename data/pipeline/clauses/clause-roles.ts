import { z } from 'zod';
import { authorityRoles, type AuthorityRole } from '../../../graph-schema/model/vocabulary.js';
import words from './roles.json' with { type: 'json' };

const lexicon = z
  .object({
    about: z.string(),
    roles: z.array(z.object({ role: z.enum(authorityRoles), words: z.array(z.string()), nouns: z.array(z.string()) })),
    nominal: z.array(z.string()),
  })
  .parse(words);

/**
 * The parts that a clause's words give to its subject, first the main one. `verbs` open the clause; `text` is the whole
 * of it, whose end may name the part as a noun (负责…的规划、协调和管理). UNSPECIFIED where no word tells.
 */
export function clauseRoles(verbs: readonly string[], text: string): AuthorityRole[] {
  const tail = verbs.some((verb) => lexicon.nominal.includes(verb)) ? nominalTail(text) : '';
  const found = lexicon.roles.filter(
    ({ words: list, nouns }) => verbs.some((verb) => list.some((word) => verb.includes(word))) || nouns.some((noun) => tail.includes(noun)),
  );
  return found.length > 0 ? found.map(({ role }) => role) : ['UNSPECIFIED'];
}

/** The nouns of action at a clause's end: what follows the last 的, or the last word before 工作, 职责, 责任. */
function nominalTail(text: string): string {
  const bare = text.replace(/[，。；：]$/u, '').replace(/(?:等)?(?:有关|相关)?(?:的)?(?:工作|职责|责任|事务|事宜)$/u, '');
  const after = bare.slice(bare.lastIndexOf('的') + 1);
  const nouns = /(?:(?:组织|综合|统一|业务|行业|行政|监督|指导|协调|管理|监管|服务|推进|规划|统筹|监控|[、和与及])+)$/u.exec(
    after.length <= 20 ? after : after.slice(-20),
  );
  return nouns ? nouns[0] : '';
}
