import { FormattedMessage, FormattedNumber } from 'react-intl';
import { Link } from 'react-router';
import { methodsAddress } from '../../../lib/addresses';
import { CiteButton } from '../../../ui/cite/CiteButton';
import { InferredMark } from '../../../ui/InferredMark';
import { ReviewButtons } from '../../../ui/review/ReviewButtons';
import type { ClausePair } from '../model/comparison';
import type { ComparisonView } from '../model/read-comparison';
import { relationSigns } from '../words';
import { WordsLegend } from '../WordsLegend';
import { Candidates } from './Candidates';
import styles from './Opened.module.css';
import { SideSentence } from './SideSentence';

interface Props {
  pair: ClausePair;
  comparison: ComparisonView;
  onOpen: (id: string) => void;
}

/** Both sentences with their words marked, why they are taken to answer each other, what people say of it, and what else came near. */
export function OpenedPair({ pair, comparison, onOpen }: Props) {
  const matches = comparison.pairs.includes(pair);
  return (
    <>
      <div className={styles.both}>
        {(['left', 'right'] as const).map((side) => (
          <SideSentence
            key={side}
            clause={pair[side]}
            spans={side === 'left' ? pair.leftSpans : pair.rightSpans}
            name={comparison[side].name}
          />
        ))}
      </div>
      <WordsLegend />
      <dl className={styles.facts}>
        <dt>
          <FormattedMessage id="compare.open.relation" />
        </dt>
        <dd>
          {relationSigns[pair.relation]} <FormattedMessage id={`vocabulary.relation.${pair.relation}`} />{' '}
          <InferredMark rule={pair.method} confidence={pair.score} explanation={pair.explanation} /> <CiteButton fact={pair.id} />
          {!matches && (
            <>
              {' '}
              <strong>
                <FormattedMessage id={pair.reviewStatus === 'REJECTED' ? 'compare.open.rejected' : 'compare.open.below'} />
              </strong>
            </>
          )}
        </dd>
        <dt>
          <FormattedMessage id="compare.open.score" />
        </dt>
        <dd>
          <FormattedMessage
            id="compare.pair.score"
            values={{
              score: <FormattedNumber value={pair.score} minimumFractionDigits={2} maximumFractionDigits={2} />,
              count: <FormattedNumber value={pair.score * 10} maximumFractionDigits={0} />,
            }}
          />{' '}
          <Link to={methodsAddress}>
            <FormattedMessage id="compare.legend.methods" />
          </Link>
        </dd>
        <dt>
          <FormattedMessage id="compare.open.why" />
        </dt>
        <dd lang="zh-CN">{pair.explanation}</dd>
        <dt>
          <FormattedMessage id="compare.open.review" />
        </dt>
        <dd>
          <ReviewButtons key={pair.id} kind="ALIGNMENT" target={pair.id} status={pair.reviewStatus} relation={pair.relation} />
        </dd>
      </dl>
      {(['left', 'right'] as const).map((side) => (
        <Candidates key={side} clause={pair[side]} side={side} except={pair} comparison={comparison} onOpen={onOpen} />
      ))}
    </>
  );
}
