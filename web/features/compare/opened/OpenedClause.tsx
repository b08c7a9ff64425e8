import { useLocale } from '../../../i18n/use-locale';
import { EvidenceLinks } from '../../../ui/EvidenceLink';
import { GapSign } from '../../../ui/GapSign';
import type { ComparedClause } from '../model/comparison';
import { gapOfClause } from '../model/gap-of-clause';
import { otherSide, type ComparisonView } from '../model/read-comparison';
import { Candidates } from './Candidates';
import styles from './Opened.module.css';
import { SideSentence } from './SideSentence';

interface Props {
  clause: ComparedClause;
  comparison: ComparisonView;
  onOpen: (id: string) => void;
}

/** A clause that nothing answers: why, what was read and found on the other side, and what came near. */
export function OpenedClause({ clause, comparison, onOpen }: Props) {
  const [locale] = useLocale();
  const side = comparison.left.clauses.includes(clause) ? 'left' : 'right';
  const { gap, noteZh, noteEn, evidence } = gapOfClause(comparison, clause.id);
  const note = locale === 'en' ? noteEn : noteZh;
  return (
    <>
      <div className={styles.both}>
        <SideSentence clause={clause} spans={[]} name={comparison[side].name} />
        <section>
          <h3 lang="zh-CN">{comparison[otherSide(side)].name}</h3>
          <p>
            <GapSign gap={gap} />
          </p>
          {note && <p>{note}</p>}
          {evidence.map((one) => (
            <p key={`${one.document.id}-${one.start}-${one.end}`} className={styles.quote}>
              <span lang="zh-CN">{one.quote}</span>
              <EvidenceLinks evidence={[one]} />
            </p>
          ))}
        </section>
      </div>
      <Candidates clause={clause} side={side} except={null} comparison={comparison} onOpen={onOpen} />
    </>
  );
}
