import { memo, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { visualKindOf } from '../../app/theme/visual-kind';
import mark from '../../ui/MarkedText.module.css';
import styles from './Document.module.css';
import { MarginFacts } from './MarginFacts';
import { withoutEchoes, type Annotation, type Span } from './text/annotation';
import type { Block } from './text/blocks';
import { segmentsOf, type Segment } from './text/segments';

interface Props {
  block: Block;
  annotations: readonly Annotation[];
  /** Only where it touches this block. */
  selection: Span | null;
  onSelect: (span: Span) => void;
}

/** A paragraph with its facts beside it. A click on words marks the fact they belong to; the margin does so by keyboard. */
export const TextBlock = memo(function TextBlock({ block, annotations, selection, onSelect }: Props) {
  const segments = segmentsOf(block, annotations, selection);
  const before = segments.filter((segment) => selection && segment.end <= selection.start);
  const marked = segments.filter((segment) => segment.selected);
  const after = segments.filter((segment) => !before.includes(segment) && !marked.includes(segment));
  const draw = (segment: Segment) => <Words key={segment.start} segment={segment} onSelect={onSelect} />;
  return (
    <div id={`at-${block.start}`} className={styles.row}>
      <Paragraph block={block}>
        {before.map(draw)}
        {marked.length > 0 && <mark className={mark.mark}>{marked.map(draw)}</mark>}
        {after.map(draw)}
      </Paragraph>
      {block.facts.length > 0 && (
        <>
          <MarginFacts block={block} selection={selection} />
          <button type="button" className={styles.factButton} onClick={() => onSelect(widest(block.facts))}>
            <FormattedMessage id="document.facts.count" values={{ count: withoutEchoes(block.facts).length }} />
          </button>
        </>
      )}
    </div>
  );
});

function Paragraph({ block, children }: { block: Block; children: ReactNode }) {
  if (block.heading) return <h2 className={styles.heading}>{children}</h2>;
  return <p className={block.furniture && block.facts.length === 0 ? styles.furniture : styles.paragraph}>{children}</p>;
}

function Words({ segment, onSelect }: { segment: Segment; onSelect: (span: Span) => void }) {
  const { fact } = segment;
  if (!fact) return segment.text;
  return (
    <span
      className={styles.words}
      data-kind={visualKindOf(fact.kind) ?? undefined}
      onClick={() => onSelect({ start: fact.start, end: fact.end })}
    >
      {segment.text}
    </span>
  );
}

function widest(facts: readonly Annotation[]): Span {
  return facts.reduce((best, fact) => (fact.end - fact.start > best.end - best.start ? fact : best));
}
