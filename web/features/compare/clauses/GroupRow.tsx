import { useState } from 'react';
import type { ClausePair, ComparedClause, SideName } from '../model/comparison';
import type { MatchGroup } from '../model/match-groups';
import type { ComparisonView } from '../model/read-comparison';
import { ClauseCard } from './ClauseCard';
import styles from './Clauses.module.css';
import { GroupLines } from './GroupLines';
import { PairMark } from './PairMark';
import { spansIn } from './spans-in';

export interface GroupProps {
  group: MatchGroup;
  /** Code of the area in which it stands. */
  area: string;
  comparison: ComparisonView;
  onOpen: (id: string) => void;
}

/**
 * Clauses that hang together, left and right, with a line and a mark for each pair between them. Every clause and every
 * mark of a column takes an equal share of the height, so that the lines meet them without measuring.
 */
export function GroupRow({ group, area, comparison, onOpen }: GroupProps) {
  const [looked, setLooked] = useState<ClausePair | null>(null);
  const cards = (side: SideName) => (
    <div className={styles.cards}>
      {group[side].map((clause) => (
        <ClauseCard
          key={clause.id}
          clause={clause}
          side={side}
          spans={spansIn(clause, group.pairs, looked)}
          area={area}
          comparison={comparison}
          looked={isOf(clause, looked)}
        />
      ))}
    </div>
  );
  return (
    <div className={styles.row} data-row="group">
      {cards('left')}
      <div className={styles.between}>
        <GroupLines group={group} looked={looked} />
        {group.pairs.map((pair) => (
          <PairMark key={pair.id} pair={pair} looked={looked === pair} onLook={setLooked} onOpen={onOpen} />
        ))}
      </div>
      {cards('right')}
    </div>
  );
}

const isOf = (clause: ComparedClause, pair: ClausePair | null) => pair !== null && (pair.left === clause || pair.right === clause);
