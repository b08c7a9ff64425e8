import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useHashTarget } from '../../ui/use-hash-target';
import { useScrollToMark } from '../../ui/use-scroll-to-mark';
import type { DocumentData } from './document-data';
import styles from './Document.module.css';
import { DocumentHead } from './DocumentHead';
import { DocumentText } from './DocumentText';
import { FactSheet } from './FactSheet';
import { Outline } from './Outline';
import type { Span } from './text/annotation';
import { blocksOf } from './text/blocks';
import { useSelection } from './use-selection';

/** Below this width the margin gives way to a sheet; the same as in the style sheet. */
const narrow = '(max-width: 68.75em)';

/** Outline, text and facts of a document that is there. */
export function DocumentView({ document }: { document: DocumentData }) {
  const [selection, select] = useSelection();
  const [tapped, setTapped] = useState<Span | null>(null);
  const isNarrow = useMediaQuery(narrow, undefined, { getInitialValueInEffect: false });
  const page = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(document.text, document.annotations), [document]);
  useHashTarget();
  useScrollToMark(page, selection);

  const choose = useCallback(
    (span: Span) => {
      select(span);
      if (isNarrow) setTapped(span);
    },
    [isNarrow, select],
  );

  return (
    <div className="atlas-wide" ref={page}>
      <DocumentHead document={document} />
      <div className={styles.page}>
        <Outline blocks={blocks} />
        <DocumentText
          blocks={blocks}
          annotations={document.annotations}
          selection={selection}
          onSelect={choose}
          repeats={document.repeats}
        />
      </div>
      <FactSheet span={tapped} annotations={document.annotations} onClose={() => setTapped(null)} />
    </div>
  );
}
