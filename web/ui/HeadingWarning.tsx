import { FormattedMessage } from 'react-intl';
import type { ReformKind } from '../lib/gql/operations';
import styles from './Facts.module.css';
import words from './heading-words.json';

/** The words by which a printed heading announces each kind. */
const headingWords: Record<ReformKind, string[]> = words;

interface Heading {
  kind: ReformKind;
  heading?: string | null;
}

/** True where the printed heading announces another kind than the item itself has. */
function contradicts({ kind, heading }: Heading): boolean {
  if (!heading || announces(heading, headingWords[kind])) return false;
  return Object.values(headingWords).some((words) => announces(heading, words));
}

const announces = (heading: string, words: string[]) => words.some((word) => heading.includes(word));

/** Says the printed heading of an item beside its kind, where the two contradict each other. */
export function HeadingWarning({ item }: { item: Heading }) {
  if (!contradicts(item)) return null;
  return (
    <span className={styles.warning} data-heading-warning="">
      ⚠ <FormattedMessage id="ui.heading.warning" values={{ heading: <span lang="zh-CN">{item.heading}</span> }} />
    </span>
  );
}
