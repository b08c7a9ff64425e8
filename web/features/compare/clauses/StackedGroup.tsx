import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ClausePair } from '../model/comparison';
import { ClauseCard } from './ClauseCard';
import styles from './Clauses.module.css';
import type { GroupProps } from './GroupRow';
import { PairMark } from './PairMark';
import { spansIn } from './spans-in';

/** For narrow screens: each left sentence, and beneath it what answers; a right sentence that answers twice is shown once. */
export function StackedGroup({ group, area, comparison, onOpen }: GroupProps) {
  const [looked, setLooked] = useState<ClausePair | null>(null);
  const firstOf = new Map(group.right.map((clause) => [clause, group.pairs.find((pair) => pair.right === clause)]));
  return (
    <div className={styles.stack} data-row="group">
      {group.left.map((left) => (
        <div key={left.id} className={styles.pairOfStack}>
          <ClauseCard clause={left} side="left" spans={spansIn(left, group.pairs, looked)} area={area} comparison={comparison} />
          {group.pairs
            .filter((pair) => pair.left === left)
            .map((pair) => (
              <div key={pair.id} className={styles.answer}>
                <PairMark pair={pair} looked={looked === pair} onLook={setLooked} onOpen={onOpen} />
                {firstOf.get(pair.right) === pair ? (
                  <ClauseCard
                    clause={pair.right}
                    side="right"
                    spans={spansIn(pair.right, group.pairs, looked)}
                    area={area}
                    comparison={comparison}
                  />
                ) : (
                  <p className={styles.again}>
                    <FormattedMessage
                      id="compare.pair.again"
                      values={{
                        place: (
                          <>
                            <span lang="zh-CN">{comparison.right.short}</span>{' '}
                            <FormattedMessage
                              id="compare.clause.place"
                              values={{ duty: pair.right.duty.ordinal, clause: pair.right.ordinal }}
                            />
                          </>
                        ),
                      }}
                    />
                  </p>
                )}
              </div>
            ))}
        </div>
      ))}
    </div>
  );
}
