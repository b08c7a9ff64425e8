import type { CityAnswerFragment, MandateSection } from '../../lib/gql/operations';
import { GapSign } from '../../ui/GapSign';

/** The sections in which an answer is looked for. */
const searched: readonly MandateSection[] = ['DUTIES', 'REFORM', 'BOUNDARIES'];

/** Which of them the sources lack: there, nothing could be read, and "none" does not reach so far. */
export function UnreadSections({ departments }: Pick<CityAnswerFragment['city'], 'departments'>) {
  return departments.flatMap(({ id, gaps }) =>
    gaps
      .filter(({ section, gap }) => gap === 'SECTION_MISSING' && searched.includes(section))
      .map(({ section, gap }) => (
        <p key={`${id}-${section}`}>
          <GapSign gap={gap} section={section} />
        </p>
      )),
  );
}
