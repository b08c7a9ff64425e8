import { FormattedMessage } from 'react-intl';
import examples from './examples.json';
import styles from './Ask.module.css';

interface Props {
  onAsk: (question: string) => void;
  /** Beside an answer the examples take one quiet line. */
  compact: boolean;
}

/** Questions to begin with. Always Chinese, as the documents are. */
export function ExampleQuestions({ onAsk, compact }: Props) {
  return (
    <div className={compact ? styles.examplesCompact : styles.examples}>
      <h2 className={styles.examplesTitle}>
        <FormattedMessage id="ask.examples" />
      </h2>
      <ul lang="zh-CN">
        {examples.map((example) => (
          <li key={example}>
            <button type="button" onClick={() => onAsk(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
