import { FormattedMessage, useIntl } from 'react-intl';
import type { Gap, MandateSection } from '../lib/gql/operations';
import styles from './GapSign.module.css';

/** A sign of its own for each kind of gap; 16 × 16, drawn in the colour of what is missing. */
export function GapGlyph({ gap }: { gap: Gap }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={styles.glyph} data-gap-glyph={gap}>
      {glyphs[gap]}
    </svg>
  );
}

interface Props {
  gap: Gap;
  /** The section that the gap is about, where it is about one. */
  section?: MandateSection | null;
}

/** Why something is not there: the sign and the one fixed sentence of its kind. */
export function GapSign({ gap, section }: Props) {
  const intl = useIntl();
  const named = section ? intl.formatMessage({ id: `vocabulary.section.${section}` }) : '';
  return (
    <span className={styles.gap} data-gap={gap}>
      <GapGlyph gap={gap} />
      <span>
        <FormattedMessage id={`ui.gap.${gap}`} values={{ section: named, known: section ? 'yes' : 'no' }} />
      </span>
    </span>
  );
}

const glyphs: Record<Gap, React.ReactNode> = {
  ABSENT_FROM_MANDATE: <circle cx="8" cy="8" r="5.75" />,
  NOT_STATED: <circle cx="8" cy="8" r="5.75" strokeDasharray="2.6 2" />,
  SECTION_MISSING: <path d="M1.5 1.5h13v13h-13zM1.5 6 6 1.5M1.5 10.5l9-9M1.5 14.5l13-13M5.5 14.5l9-9M10 14.5l4.5-4.5" />,
  SET_ELSEWHERE: <path d="M3 1.5h6l4 4v9H3zM9 1.5v4h4M6 11h4M8.5 9l2 2-2 2" />,
  OTHER_BODY: <path d="M1.5 8H11M7.5 4.5 11 8l-3.5 3.5M14 2.5v11" />,
  NOT_IN_FORCE: <path d="M8 2.250a5.750 5.750 0 1 0 5.750 5.750M8 5v3.500l2.500 1.500M10.500 1.500l4 4M14.500 1.500l-4 4" />,
  NOT_REVIEWED: <path d="M5.5 6a2.5 2.5 0 1 1 3.5 2.3C8.3 8.600 8 9 8 10M8 12.200v1.3" />,
};
