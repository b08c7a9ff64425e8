import { FormattedMessage } from 'react-intl';
import type { DepartmentCountsFragment, MandateSection } from '../lib/gql/operations';
import { GapGlyph } from './GapSign';

/** How many duties, divisions and reform items a department has; the sign of the gap where the source lacks the section, or no version held. */
export function DepartmentCounts({ department }: { department: DepartmentCountsFragment }) {
  const parts = [
    { id: 'ui.count.duties', section: 'DUTIES', count: department.duties.length },
    { id: 'ui.count.divisions', section: 'DIVISIONS', count: department.divisions.length },
    { id: 'ui.count.reform', section: 'REFORM', count: department.reformActions.length },
  ] as const;
  if (department.gaps.some(({ gap }) => gap === 'NOT_IN_FORCE')) {
    return (
      <span data-count-gap="NOT_IN_FORCE">
        <GapGlyph gap="NOT_IN_FORCE" /> <FormattedMessage id="vocabulary.gap.NOT_IN_FORCE" />
      </span>
    );
  }
  return parts.map(({ id, section, count }, index) => (
    <span key={id} data-count={section}>
      {index > 0 && ' · '}
      <SectionCount id={id} count={count} gap={gapOf(department, section)} />
    </span>
  ));
}

interface SectionCountProps {
  id: 'ui.count.duties' | 'ui.count.divisions' | 'ui.count.reform';
  count: number;
  gap: DepartmentCountsFragment['gaps'][number] | undefined;
}

function SectionCount({ id, count, gap }: SectionCountProps) {
  if (!gap) {
    return (
      <span style={{ whiteSpace: 'nowrap' }}>
        <FormattedMessage id={id} values={{ count }} />
      </span>
    );
  }
  return (
    <>
      <GapGlyph gap={gap.gap} />{' '}
      <FormattedMessage id={`${id}.gap`} values={{ count, gap: <FormattedMessage id={`vocabulary.gap.${gap.gap}`} /> }} />
    </>
  );
}

function gapOf(department: DepartmentCountsFragment, section: MandateSection) {
  return department.gaps.find((gap) => gap.section === section && gap.gap === 'SECTION_MISSING');
}
