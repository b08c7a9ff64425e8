import { FormattedMessage } from 'react-intl';
import { GapSign } from '../GapSign';
import styles from './Coverage.module.css';
import type { Mark, ScorecardData, SectionData } from './scorecard-data';

interface Props {
  organizations: ScorecardData['organizations'];
  onMark: (mark: Mark) => void;
}

/** For each body of a mandate: the sections that were read, and why others were not. */
export function SectionList({ organizations, onMark }: Props) {
  return organizations.map(({ organization, sections }, index) => (
    <details key={index} open={organizations.length < 4} className={styles.body}>
      <summary>
        {organization ? <span lang="zh-CN">{organization}</span> : <FormattedMessage id="coverage.sections.unnamed" />}{' '}
        <span className={styles.quiet}>
          <FormattedMessage
            id="coverage.sections.count"
            values={{ found: sections.filter(({ found }) => found).length, all: sections.length }}
          />
        </span>
      </summary>
      <ul className={styles.sections}>
        {sections.map((state) => (
          <Section key={state.section} state={state} onMark={onMark} />
        ))}
      </ul>
    </details>
  ));
}

function Section({ state: { section, found, gap, knownMinimum, place }, onMark }: { state: SectionData; onMark: Props['onMark'] }) {
  const name = <FormattedMessage id={`vocabulary.section.${section}`} />;
  return (
    <li data-section={section} data-found={found}>
      <span className={styles.sectionName}>
        {found && <span aria-hidden="true">● </span>}
        {place ? (
          <button type="button" className={styles.link} onClick={() => onMark(place)}>
            {name}
          </button>
        ) : (
          name
        )}
      </span>
      {!found && gap && <GapSign gap={gap} section={section} />}
      {typeof knownMinimum === 'number' && (
        <span className={styles.quiet}>
          <FormattedMessage id="coverage.sections.minimum" values={{ count: knownMinimum }} />
        </span>
      )}
    </li>
  );
}
