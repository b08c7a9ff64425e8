import type { NamedQuery } from '../store/port.js';
import type { Owned } from './rows.js';

/** How many facts carry a rule, which stands as `id`, and the id of one of them. */
export interface RuleUse {
  id: string;
  facts: number;
  example: string;
}

/** Labels of facts that say which rule concluded or read them. */
export const ruledLabels = ['Assignment', 'AreaCoding', 'Exercise', 'ChangeEvent'] as const;
export type RuledLabel = (typeof ruledLabels)[number];

const usesOf = (label: RuledLabel): NamedQuery<Owned<RuleUse>> => ({
  name: `rulesUsedBy${label}`,
  cypher: `UNWIND $ids AS name
MATCH (n:${label})
WHERE n.rule STARTS WITH name
WITH name, count(n) AS facts, min(n.id) AS example
RETURN name AS owner, {id: name, facts: facts, example: example} AS node
ORDER BY owner`,
});

/** By the name of a rule, what it is used for in the whole graph. */
export const rulesUsedBy: Record<RuledLabel, NamedQuery<Owned<RuleUse>>> = {
  Assignment: usesOf('Assignment'),
  AreaCoding: usesOf('AreaCoding'),
  Exercise: usesOf('Exercise'),
  ChangeEvent: usesOf('ChangeEvent'),
};

/** Names of rules that a graph may have, one that none has, and no name at all, to run the queries with. */
export const ruleNameExamples = [
  { ids: ['division-name', 'codebook-terms', 'exercise-subject', 'former-duties', 'no-such-rule'] },
  { ids: [] },
];
