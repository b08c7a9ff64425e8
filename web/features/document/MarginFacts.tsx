import { FormattedMessage } from 'react-intl';
import styles from './Document.module.css';
import { FactLine } from './FactLine';
import { byWidth, overlaps, withoutEchoes, type Span } from './text/annotation';
import type { Block } from './text/blocks';

/** So many facts stand beside a paragraph at once. */
const shown = 3;

interface Props {
  block: Block;
  selection: Span | null;
}

/** The facts that begin in a paragraph, widest first; those of the marked words always stand in front. */
export function MarginFacts({ block, selection }: Props) {
  const isCurrent = (span: Span) => selection !== null && overlaps(span, selection);
  const facts = withoutEchoes(block.facts).sort((a, b) => Number(isCurrent(b)) - Number(isCurrent(a)) || byWidth(a, b));
  const rest = facts.slice(shown);
  const line = (fact: Block['facts'][number], index: number) => <FactLine key={index} fact={fact} current={isCurrent(fact)} />;
  return (
    <div className={styles.margin}>
      <ul>{facts.slice(0, shown).map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>
            <FormattedMessage id="document.facts.more" values={{ count: rest.length }} />
          </summary>
          <ul>{rest.map(line)}</ul>
        </details>
      )}
    </div>
  );
}
