import { useMediaQuery } from '@mantine/hooks';
import type { KeyboardEvent } from 'react';
import { useAreaName } from '../area-name';
import type { ComparisonView } from '../model/read-comparison';
import type { AreaRows } from '../model/rows';
import { AloneRow } from './AloneRow';
import styles from './Clauses.module.css';
import { GroupRow } from './GroupRow';
import { StackedGroup } from './StackedGroup';

interface Props {
  comparison: ComparisonView;
  areas: readonly AreaRows[];
  /** Opens a pair or a clause by its id. */
  onOpen: (id: string) => void;
}

/** Rows by area. On a narrow screen each left sentence has its answers beneath it. Up and down walk through what can be opened. */
export function ClauseRows({ comparison, areas, onOpen }: Props) {
  const stacked = useMediaQuery('(max-width: 52.5em)', undefined, { getInitialValueInEffect: false });
  const nameOf = useAreaName(comparison.areas);
  const Group = stacked ? StackedGroup : GroupRow;
  return (
    <div onKeyDown={walk} data-clause-rows={stacked ? 'stacked' : 'beside'}>
      {!stacked && (
        <div className={styles.sides} aria-hidden="true">
          <strong lang="zh-CN">{comparison.left.name}</strong>
          <span />
          <strong lang="zh-CN">{comparison.right.name}</strong>
        </div>
      )}
      {areas.map(({ area, rows }) => (
        <section key={area} className={styles.area} data-area-rows={area}>
          <h3>{nameOf(area)}</h3>
          {rows.map((row) =>
            row.kind === 'group' ? (
              <Group key={row.group.pairs[0]!.id} group={row.group} area={area} comparison={comparison} onOpen={onOpen} />
            ) : (
              <AloneRow key={row.clause.id} {...row} area={area} comparison={comparison} onOpen={onOpen} />
            ),
          )}
        </section>
      ))}
    </div>
  );
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

function walk(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key];
  const here = (event.target as HTMLElement).closest<HTMLElement>('[data-open]');
  if (step === undefined || !here) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-open]')];
  const next = all[all.indexOf(here) + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}
