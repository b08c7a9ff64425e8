import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Gap, SectionGapLineFragment } from '../../lib/gql/operations';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import { GapSign } from '../../ui/GapSign';
import styles from './Department.module.css';
import { sections, type SectionName } from './sections';

interface Props<T> {
  name: SectionName;
  items: readonly T[];
  gaps: readonly SectionGapLineFragment[];
  /** What it means that there is nothing, where no gap says. */
  nothing?: Gap;
  children: (items: readonly T[]) => ReactNode;
}

/** One part of the page: its gaps first, then what there is. A part with nothing says which kind of nothing. */
export function DepartmentSection<T>({ name, items, gaps, nothing = 'NOT_STATED', children }: Props<T>) {
  const section = sections.find((one) => one.name === name)?.section ?? null;
  const own = gaps.filter((gap) => gap.section === section);
  return (
    <section id={name} className={styles.section} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>
        <FormattedMessage id={`department.section.${name}`} />
        {items.length > 0 && <span className={styles.quiet}> {items.length}</span>}
      </h2>
      {own.map((gap) => (
        <p key={gap.gap}>
          <GapSign gap={gap.gap} section={section} />
          {gap.knownMinimum != null && (
            <>
              {' '}
              <FormattedMessage id="department.knownMinimum" values={{ count: gap.knownMinimum }} />
            </>
          )}
          <EvidenceLinks evidence={gap.evidence} />
        </p>
      ))}
      {items.length === 0 && own.length === 0 && (
        <p>
          <GapSign gap={nothing} section={section} />
        </p>
      )}
      {items.length > 0 && own.some((gap) => gap.gap === 'SECTION_MISSING') && (
        <p>
          <FormattedMessage id="department.mentioned" values={{ count: items.length }} />
        </p>
      )}
      {items.length > 0 && children(items)}
    </section>
  );
}
