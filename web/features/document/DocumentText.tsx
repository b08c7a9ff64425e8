import { FormattedMessage } from 'react-intl';
import styles from './Document.module.css';
import { overlaps, type Annotation, type Span } from './text/annotation';
import type { Block } from './text/blocks';
import { TextBlock } from './TextBlock';

interface Props {
  blocks: readonly Block[];
  annotations: readonly Annotation[];
  selection: Span | null;
  onSelect: (span: Span) => void;
  /** How often the text stands in the file; 1 = once. */
  repeats: number;
}

/** The text with its facts at their lines; further copies of it are folded. */
export function DocumentText({ blocks, annotations, selection, onSelect, repeats }: Props) {
  const repeated = blocks.filter((block) => block.repeat);
  return (
    <div lang="zh-CN">
      {blocks
        .filter((block) => !block.repeat)
        .map((block) => (
          <TextBlock
            key={block.start}
            block={block}
            annotations={annotations}
            selection={selection && overlaps(block, selection) ? selection : null}
            onSelect={onSelect}
          />
        ))}
      {repeated.length > 0 && (
        <details className={styles.repeats} data-repeats="">
          <summary>
            <FormattedMessage id="document.repeats" values={{ times: repeats - 1 }} />
          </summary>
          {repeated.map((block) => (
            <p key={block.start} className={styles.paragraph}>
              {block.text}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}
