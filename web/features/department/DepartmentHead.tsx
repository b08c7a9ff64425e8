import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { compareAddress, documentAddress, graphAddress } from '../../lib/addresses';
import { DepartmentCounts } from '../../ui/DepartmentCounts';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import { ExportLink } from '../../ui/ExportLink';
import { VersionPeriod } from '../../ui/VersionPeriod';
import { NameplateName } from './NameplateName';
import styles from './Department.module.css';
import { quotaFigure } from './quota-figure';
import { ChangeEvents } from './ChangeEvents';
import type { DepartmentData } from './department-data';
import { VersionSwitch } from './VersionSwitch';

/** Name and other names, and the strip of facts: counts, posts, and what the mandate rests on. */
export function DepartmentHead({ department }: { department: DepartmentData }) {
  const intl = useIntl();
  const posts = department.staffQuotas[0];
  const { mandate } = department.version;
  return (
    <header className={styles.head}>
      <p className={styles.quiet}>
        <span lang="zh-CN">{department.city.name}</span> · <FormattedMessage id={`vocabulary.level.${department.city.level}`} />
        {department.standings.map((standing) => (
          <span key={standing.words} data-standing={standing.kind}>
            {' · '}
            <span lang="zh-CN">{[standing.words, standing.rank, standing.detail].filter(Boolean).join(' ')}</span>
            <EvidenceLinks evidence={standing.evidence} />
          </span>
        ))}
        {department.standings.length === 0 && department.status && (
          <>
            {' · '}
            <span lang="zh-CN">{department.status}</span>
          </>
        )}
      </p>
      <h1>
        <span lang="zh-CN">{department.name}</span>
        <EvidenceLinks evidence={department.evidence.slice(0, 1)} />
      </h1>
      {department.nameplates.length > 0 && (
        <p>
          <FormattedMessage id="department.nameplates" />
          {department.nameplates.map((plate) => (
            <NameplateName key={plate.name} plate={plate} />
          ))}
        </p>
      )}
      {department.aliases.length > 0 && (
        <p className={styles.quiet}>
          <FormattedMessage
            id="department.aliases"
            values={{ names: <span lang="zh-CN">{department.aliases.join(intl.formatMessage({ id: 'ui.list.separator' }))}</span> }}
          />
        </p>
      )}
      <p className={styles.strip} data-fact-strip="">
        <DepartmentCounts department={department} />
        {posts && quotaFigure(posts) && (
          <>
            {' · '}
            <FormattedMessage id="department.posts" values={{ what: <span lang="zh-CN">{posts.what}</span>, count: quotaFigure(posts) }} />
          </>
        )}
        {department.legalBasis.map((basis) => (
          <span key={basis.number ?? basis.title}>
            {' · '}
            <FormattedMessage id="department.basis" values={{ number: <span lang="zh-CN">{basis.number ?? basis.title}</span> }} />
            <EvidenceLinks evidence={basis.evidence.slice(0, 1)} />
          </span>
        ))}
      </p>
      <p className={styles.quiet}>
        {mandate && (
          <>
            <Link to={documentAddress(mandate.document.id)} lang="zh-CN">
              {mandate.document.title}
            </Link>
            {' · '}
            {mandate.inForceFrom ? <VersionPeriod mandate={mandate} /> : <FormattedMessage id="department.dateUnknown" />}
            {' · '}
          </>
        )}
        <Link to={graphAddress(department.id)}>
          <FormattedMessage id="department.graph" />
        </Link>
        {' · '}
        <Link to={compareAddress(department.id)} data-compare-link="">
          <FormattedMessage id="compare.link.department" />
        </Link>
        {' · '}
        <ExportLink scope={`department:${department.id}`} />
      </p>
      <VersionSwitch department={department} />
      <ChangeEvents events={department.changeEvents} />
    </header>
  );
}
