import { markedPieces } from '../lib/marked-pieces';
import styles from './MarkedText.module.css';

interface Props {
  text: string;
  /** Spans of `text` in code points, end exclusive. */
  spans: readonly { start: number; end: number }[];
}

/** Words of a document with some of them marked. Always Chinese, whatever the language of the interface. */
export function MarkedText({ text, spans }: Props) {
  return (
    <span lang="zh-CN">
      {markedPieces(text, spans).map((piece, index) =>
        piece.marked ? (
          <mark key={index} className={styles.mark}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </span>
  );
}
