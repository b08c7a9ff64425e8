import { useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router';
import styles from './Document.module.css';
import type { Block } from './text/blocks';

/** The document's own headings, each leading to its place. */
export function Outline({ blocks }: { blocks: readonly Block[] }) {
  const intl = useIntl();
  const { search } = useLocation();
  const headings = blocks.filter((block) => block.heading && !block.repeat);
  return (
    <nav className={styles.outline} aria-label={intl.formatMessage({ id: 'document.outline' })}>
      <ol lang="zh-CN">
        {headings.map((heading) => (
          <li key={heading.start}>
            <Link to={{ search, hash: `#at-${heading.start}` }}>{heading.text.trim()}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
