import type { WordSpan } from './model/comparison';
import { wordPieces } from './model/word-pieces';
import styles from './Words.module.css';

const classes: Record<WordSpan['kind'], string | undefined> = {
  SHARED: styles.shared,
  PAIRED: styles.paired,
  DIFFERING: styles.differing,
};

/** A sentence whose words are marked by what the other one has of them: each kind has a line of its own, not only a colour. */
export function MarkedWords({ text, spans }: { text: string; spans: readonly WordSpan[] }) {
  return (
    <span lang="zh-CN">
      {wordPieces(text, spans).map(({ text: words, kind }, index) =>
        kind === null ? (
          words
        ) : (
          <mark key={index} className={classes[kind]} data-words={kind}>
            {words}
          </mark>
        ),
      )}
    </span>
  );
}
