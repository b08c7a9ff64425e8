import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { departmentAddress } from '../../lib/addresses';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import { InferredMark } from '../../ui/InferredMark';
import type { FullArea } from './area-data';
import styles from './Areas.module.css';

type Item = Pick<FullArea['reformActions'][number], 'id' | 'text' | 'areas' | 'evidence' | 'department'>;

/** What is coded to an area, by kind and department; what only touches it stands folded below. */
export function AreaItems({ area }: { area: FullArea }) {
  const kinds = [
    { kind: 'clauses', items: area.clauses.map((clause): Item => ({ ...clause, department: clause.duty.department })) },
    { kind: 'divisionClauses', items: area.divisionClauses.map((clause): Item => ({ ...clause, department: clause.division.department })) },
    { kind: 'reformActions', items: area.reformActions as Item[] },
  ] as const;
  if (area.field) return <FormattedMessage id="area.items.field" />;
  if (kinds.every(({ items }) => items.length === 0)) return <FormattedMessage id="area.items.none" />;
  return kinds
    .filter(({ items }) => items.length > 0)
    .map(({ kind, items }) => {
      const main = items.filter((item) => codingOf(item, area.id)?.primary);
      const also = items.filter((item) => !codingOf(item, area.id)?.primary);
      return (
        <section key={kind} aria-labelledby={kind} className={styles.field}>
          <h2 id={kind}>
            <FormattedMessage id={`area.items.${kind}`} /> <span className={styles.quiet}>{main.length}</span>
          </h2>
          <ItemList items={main} area={area.id} />
          {also.length > 0 && (
            <details>
              <summary>
                <FormattedMessage id="area.items.also" values={{ count: also.length }} />
              </summary>
              <ItemList items={also} area={area.id} />
            </details>
          )}
        </section>
      );
    });
}

const codingOf = (item: Item, area: string) => item.areas.find((coding) => coding.area.id === area);

function ItemList({ items, area }: { items: Item[]; area: string }) {
  const departments = new Map(items.map(({ department }) => [department.id, department]));
  return [...departments.values()].map(({ id, name }) => (
    <div key={id}>
      <h3 lang="zh-CN">
        <Link to={departmentAddress(id)}>{name}</Link>
      </h3>
      <ul className={styles.items}>
        {items
          .filter(({ department }) => department.id === id)
          .map((item) => {
            const coding = codingOf(item, area);
            return (
              <li key={item.id} data-item={item.id}>
                <span lang="zh-CN">{item.text}</span> <EvidenceLinks evidence={item.evidence} />{' '}
                {coding && <InferredMark rule={coding.rule} confidence={coding.confidence} />}
              </li>
            );
          })}
      </ul>
    </div>
  ));
}
