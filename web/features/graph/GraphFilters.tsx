import { Button, Chip, SegmentedControl } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Basis, EntityKind } from '../../lib/gql/operations';
import styles from './Graph.module.css';
import { chipLooks } from './model/chip-look';
import type { GraphCity } from './model/graph-cities';
import type { ChangeAddress, GraphAddress } from './use-graph-address';
import type { GraphData } from './use-graph-data';
import { containers } from './use-graph-picture';

interface Props {
  data: GraphData;
  cities: readonly GraphCity[];
  exploring: boolean;
  address: GraphAddress;
  change: ChangeAddress;
}

const bases = ['', 'STATED', 'INFERRED'] as const;

/** What is let through, by city, kind and basis. Choosing everything is the same as no filter. */
export function GraphFilters({ data, cities, exploring, address, change }: Props) {
  const intl = useIntl();
  const present = new Set(data.graph.nodes.map((node) => node.kind));
  const kinds = (Object.keys(chipLooks) as EntityKind[]).filter((kind) => present.has(kind) && (exploring || !containers.has(kind)));
  const codes = cities.map((city) => city.code);
  const all = <T,>(chosen: T[], possible: readonly T[]) => (chosen.length === 0 || chosen.length >= possible.length ? null : chosen);
  const filtered = address.kinds !== null || address.cities !== null || address.basis !== null;

  return (
    <div className={styles.filters}>
      {cities.length > 1 && (
        <Group id="graph.filter.cities">
          <Chip.Group multiple value={address.cities ?? codes} onChange={(chosen) => void change({ cities: all(chosen, codes) })}>
            {cities.map((city) => (
              <Chip key={city.code} value={city.code} size="xs" variant="outline">
                {city.name}
              </Chip>
            ))}
          </Chip.Group>
        </Group>
      )}
      <Group id="graph.filter.kinds">
        <Chip.Group
          multiple
          value={address.kinds ?? kinds}
          onChange={(chosen) => void change({ kinds: all(chosen as EntityKind[], kinds) })}
        >
          {kinds.map((kind) => (
            <Chip key={kind} value={kind} size="xs" variant="outline">
              <FormattedMessage id={`vocabulary.entity.${kind}`} />
            </Chip>
          ))}
        </Chip.Group>
      </Group>
      <Group id="graph.filter.basis">
        <SegmentedControl
          size="xs"
          aria-label={intl.formatMessage({ id: 'graph.filter.basis' })}
          value={address.basis ?? ''}
          onChange={(basis) => void change({ basis: basis === '' ? null : (basis as Basis) })}
          data={bases.map((value) => ({
            value,
            label: intl.formatMessage({ id: value === '' ? 'graph.filter.basis.all' : `graph.basis.${value}` }),
          }))}
        />
      </Group>
      {filtered && (
        <Button size="compact-sm" variant="subtle" onClick={() => void change({ kinds: null, cities: null, basis: null })}>
          <FormattedMessage id="graph.filter.clear" />
        </Button>
      )}
    </div>
  );
}

function Group({ id, children }: { id: 'graph.filter.cities' | 'graph.filter.kinds' | 'graph.filter.basis'; children: React.ReactNode }) {
  return (
    <fieldset className={styles.filter}>
      <legend>
        <FormattedMessage id={id} />
      </legend>
      {children}
    </fieldset>
  );
}
