import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useVersionSearch } from '../../lib/use-version-search';
import { GapGlyph } from '../../ui/GapSign';
import styles from './Department.module.css';
import type { DepartmentData } from './department-data';
import { sections } from './sections';

/** The parts of the page. A part that the sources lack stays in the list, with its sign. */
export function Contents({ department }: { department: DepartmentData }) {
  const intl = useIntl();
  const search = useVersionSearch();
  return (
    <nav className={styles.contents} aria-label={intl.formatMessage({ id: 'department.contents' })}>
      <ol>
        {sections.map(({ name, section }) => {
          const gap = department.gaps.find((one) => one.section === section);
          return (
            <li key={name} data-section={name}>
              <Link to={{ search, hash: name }}>
                <FormattedMessage id={`department.section.${name}`} />
              </Link>
              {gap && (
                <span title={intl.formatMessage({ id: `vocabulary.gap.${gap.gap}` })}>
                  <GapGlyph gap={gap.gap} />
                  <span className="atlas-visually-hidden">
                    <FormattedMessage id={`vocabulary.gap.${gap.gap}`} />
                  </span>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
