import { Button, NativeSelect } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ReformKind } from '../../lib/gql/operations';
import { kindsInOrder } from './blocks';
import styles from './Flow.module.css';
import { areaOf, type FlowCity, type FlowLink, recipientOf } from './flow-data';
import { useChipName } from './use-chip-name';
import { isFiltered, nothingChosen, type ChangeFlow, type FlowAddress } from './use-flow-address';

interface Props {
  links: readonly FlowLink[];
  cities: readonly FlowCity[];
  address: FlowAddress;
  change: ChangeFlow;
}

/** City, kind, area and recipient; only what some item has is offered. */
export function FlowFilters({ links, cities, address, change }: Props) {
  const intl = useIntl();
  const nameOf = useChipName();
  const all = { value: '', label: intl.formatMessage({ id: 'flow.filter.all' }) };
  const choices = (layer: 'area' | 'kind' | 'to', valueOf: (link: FlowLink) => string, order?: readonly string[]) => {
    const values = [...new Set(links.map(valueOf))].sort((a, b) => (order ? order.indexOf(a) - order.indexOf(b) : 0));
    return [
      all,
      ...values.map((value) => ({ value, label: nameOf({ layer, value, links: links.filter((link) => valueOf(link) === value) }) })),
    ];
  };
  return (
    <div className={styles.filters} role="search" aria-label={intl.formatMessage({ id: 'flow.filters' })}>
      <NativeSelect
        label={intl.formatMessage({ id: 'flow.city' })}
        data={[all, ...cities.map(({ code, name }) => ({ value: code, label: name }))]}
        value={address.city ?? ''}
        onChange={({ currentTarget: { value } }) => void change({ city: value || null, row: null })}
      />
      <NativeSelect
        label={intl.formatMessage({ id: 'flow.kind' })}
        data={choices('kind', ({ kind }) => kind, kindsInOrder)}
        value={address.kind ?? ''}
        onChange={({ currentTarget: { value } }) => void change({ kind: (value || null) as ReformKind | null, row: null })}
      />
      <NativeSelect
        label={intl.formatMessage({ id: 'flow.area.inferred' })}
        data={choices('area', areaOf)}
        value={address.area ?? ''}
        onChange={({ currentTarget: { value } }) => void change({ area: value || null, row: null })}
      />
      <NativeSelect
        label={intl.formatMessage({ id: 'flow.to' })}
        data={choices('to', recipientOf)}
        value={address.to ?? ''}
        onChange={({ currentTarget: { value } }) => void change({ to: value || null, row: null })}
      />
      <Button variant="default" disabled={!isFiltered(address)} onClick={() => void change(nothingChosen)}>
        <FormattedMessage id="reform.filter.clear" />
      </Button>
    </div>
  );
}
