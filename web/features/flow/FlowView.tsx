import type { KeyboardEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { EmptyState } from '../../ui/EmptyState';
import { useOrderedCities } from '../../ui/use-ordered-cities';
import { CityFlow } from './CityFlow';
import styles from './Flow.module.css';
import { itemsIn, type FlowCity, type FlowLink } from './flow-data';
import { FlowFilters } from './FlowFilters';
import { FlowTable } from './FlowTable';
import { isChosen, isFiltered, nothingChosen, useFlowAddress } from './use-flow-address';

interface Props {
  links: readonly FlowLink[];
  cities: readonly FlowCity[];
  /** How many items the lists of reform hold. */
  listed: number;
}

export function FlowView({ links, cities, listed }: Props) {
  const { address, change } = useFlowAddress();
  const ordered = useOrderedCities(cities);
  if (cities.length === 0) return <EmptyState title={<FormattedMessage id="flow.empty" />} />;
  const chosen = links.filter((link) => isChosen(link, address));
  const shownCities = ordered.filter(({ code }) => address.city === null || address.city === code);
  const undo = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isFiltered(address)) void change(nothingChosen);
  };
  return (
    <div className={styles.view}>
      <div onKeyDown={undo} className={styles.above}>
        <FlowFilters links={links} cities={ordered} address={address} change={change} />
        <p className={styles.totals} aria-live="polite" data-flow-totals="">
          {shownCities.map((city) => {
            const own = links.filter((link) => link.city.code === city.code);
            if (own.length === 0) return null;
            const count = itemsIn(chosen.filter((link) => link.city.code === city.code));
            return (
              <span key={city.code} data-total={city.code}>
                <FormattedMessage id="flow.total" values={{ city: <span lang="zh-CN">{city.name}</span>, count, all: itemsIn(own) }} />
              </span>
            );
          })}
          <span>
            <FormattedMessage id="flow.total.all" values={{ count: itemsIn(chosen), all: listed }} />
          </span>
        </p>
      </div>
      <div onKeyDown={undo} className={styles.cities} data-flow-charts="">
        {shownCities.map((city) => (
          <CityFlow key={city.code} city={city} links={links.filter((link) => link.city.code === city.code)} address={address} />
        ))}
      </div>
      <FlowTable links={chosen} cities={ordered} address={address} change={change} />
    </div>
  );
}
