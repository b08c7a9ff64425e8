import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { departmentAddress, dutyAddress, graphAddress } from '../../lib/addresses';
import { BoundaryItem } from '../../ui/BoundaryItem';
import { EmptyState } from '../../ui/EmptyState';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import facts from '../../ui/Facts.module.css';
import { KindMark } from '../../ui/KindMark';
import { ReformItem } from '../../ui/ReformItem';
import { Roles } from '../../ui/Roles';
import { useHashTarget } from '../../ui/use-hash-target';
import { usePageTitle } from '../../ui/use-page-title';
import styles from './Body.module.css';
import type { BodyData } from './body-data';
import { BodyHead } from './BodyHead';
import { TopicTable } from './TopicTable';

/** What it leads or supports, what it received or gave, and which duties name it; each with its sentence. */
export function BodyView({ body }: { body: BodyData }) {
  usePageTitle(body.name);
  useHashTarget();
  const { boundaries, reformActions, clauses } = body;
  const received = reformActions.filter((item) => item.recipients.some(({ id }) => id === body.id));
  const gave = reformActions.filter((item) => item.sources.some(({ id }) => id === body.id));
  return (
    <>
      <BodyHead body={body} />
      {boundaries.length + reformActions.length + clauses.length === 0 && (
        <EmptyState title={<FormattedMessage id="body.empty" />}>
          <p>
            <FormattedMessage id="body.empty.body" />{' '}
            <Link to={graphAddress(body.id)}>
              <FormattedMessage id="body.graph" />
            </Link>
          </p>
        </EmptyState>
      )}
      {boundaries.length > 0 && (
        <section className={styles.section} data-body-boundaries="">
          <h2>
            <FormattedMessage id="body.boundaries" />
          </h2>
          <p className={styles.lead}>
            <FormattedMessage id="body.boundaries.lead" values={{ count: boundaries.length }} />
          </p>
          <TopicTable body={body} />
          {boundaries.map((boundary) => (
            <BoundaryItem
              key={boundary.id}
              boundary={boundary}
              own={
                <Link to={departmentAddress(boundary.department.id)} lang="zh-CN">
                  {boundary.department.name}
                </Link>
              }
            />
          ))}
        </section>
      )}
      {reformActions.length > 0 && (
        <section className={styles.section} data-body-reform="">
          <h2>
            <FormattedMessage id="body.reform" />
          </h2>
          {received.length > 0 && (
            <h3>
              <FormattedMessage id="body.received" />
            </h3>
          )}
          {received.map((item) => (
            <ReformItem key={item.id} item={item} />
          ))}
          {gave.length > 0 && (
            <h3>
              <FormattedMessage id="body.gave" />
            </h3>
          )}
          {gave.map((item) => (
            <ReformItem key={item.id} item={item} />
          ))}
        </section>
      )}
      {clauses.length > 0 && (
        <section className={styles.section} data-body-clauses="">
          <h2>
            <FormattedMessage id="body.clauses" />
          </h2>
          <p className={styles.lead}>
            <FormattedMessage id="body.clauses.lead" />
          </p>
          {clauses.map((clause) => (
            <article key={clause.id} className={facts.fact}>
              <p className={facts.head}>
                <KindMark kind="duty" />{' '}
                <Link to={dutyAddress(clause.duty.department.id, clause.duty.id)} lang="zh-CN">
                  {clause.duty.department.name} {clause.duty.path} {clause.duty.label}
                </Link>{' '}
                <Roles roles={clause.roles} />
                <EvidenceLinks evidence={clause.evidence} />
              </p>
              <p className={facts.words} lang="zh-CN">
                {clause.text}
              </p>
            </article>
          ))}
        </section>
      )}
    </>
  );
}
