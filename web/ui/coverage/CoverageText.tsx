import { memo, useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from './Coverage.module.css';
import { paragraphsOf, type Paragraph, type Piece } from './paragraphs';
import type { Mark, ScorecardData } from './scorecard-data';

export const textFilters = ['all', 'unassigned', 'problems'] as const;
/** Which paragraphs of the text are shown. */
export type TextFilter = (typeof textFilters)[number];

interface Props {
  text: string;
  card: Pick<ScorecardData, 'spans' | 'problems'>;
  mark: Mark | null;
  filter: TextFilter;
}

/** The source text with every use tinted by its kind, the marked places, and the further copies folded. */
export function CoverageText({ text, card, mark, filter }: Props) {
  const intl = useIntl();
  const paragraphs = useMemo(() => paragraphsOf(text, card, mark), [text, card, mark]);
  const shown = paragraphs.filter((paragraph) => !paragraph.repeat && (isMarked(paragraph) || passes(paragraph, filter)));
  const repeated = paragraphs.filter(({ repeat }) => repeat);
  return (
    <div lang="zh-CN" className={styles.text} data-coverage-text={filter}>
      {shown.length === 0 && (
        <p className={styles.none} lang={intl.locale}>
          <FormattedMessage id={filter === 'problems' ? 'coverage.text.noProblems' : 'coverage.text.allAssigned'} />
        </p>
      )}
      {shown.map((paragraph) => (
        <TextLine key={paragraph.start} paragraph={paragraph} />
      ))}
      {repeated.length > 0 && filter === 'all' && (
        <details className={styles.repeat}>
          <summary lang={intl.locale}>
            <FormattedMessage id="coverage.text.repeat" />
          </summary>
          {repeated.map((paragraph) => (
            <TextLine key={paragraph.start} paragraph={paragraph} />
          ))}
        </details>
      )}
    </div>
  );
}

const isMarked = ({ pieces }: Paragraph) => pieces.some(({ mark }) => mark !== null);

function passes({ pieces }: Paragraph, filter: TextFilter): boolean {
  if (filter === 'all') return true;
  return pieces.some((piece) => (filter === 'problems' ? piece.problem : piece.tint === 'unassigned'));
}

const TextLine = memo(function TextLine({ paragraph }: { paragraph: Paragraph }) {
  return <p className={styles.line}>{paragraph.pieces.map(drawn)}</p>;
});

function drawn({ start, text, tint, mark, problem }: Piece) {
  const words = (
    <span key={start} className={styles.piece} data-tint={tint} data-problem={problem || undefined}>
      {text}
    </span>
  );
  if (!mark) return words;
  return (
    <mark key={start} className={styles.mark} data-mark={mark}>
      {words}
    </mark>
  );
}
