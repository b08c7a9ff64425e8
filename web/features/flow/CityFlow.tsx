import { FormattedMessage, useIntl } from 'react-intl';
import { GapSign } from '../../ui/GapSign';
import { blocks } from './blocks';
import styles from './Flow.module.css';
import { itemsIn, lacksSection, type FlowCity, type FlowLink } from './flow-data';
import { FlowChart } from './sankey/FlowChart';
import type { FlowAddress } from './use-flow-address';

interface Props {
  city: FlowCity;
  links: readonly FlowLink[];
  address: FlowAddress;
}

/** One city: what left or came, and apart from it what was added or strengthened; or why there is nothing. */
export function CityFlow({ city, links, address }: Props) {
  const intl = useIntl();
  return (
    <section className={styles.city} aria-label={city.name} data-flow-city={city.code}>
      <h2>
        <span lang="zh-CN">{city.name}</span>{' '}
        <small>
          <FormattedMessage id={`vocabulary.level.${city.level}`} />
        </small>
      </h2>
      {links.length === 0 && <GapSign gap={lacksSection(city) ? 'SECTION_MISSING' : 'NOT_STATED'} section="REFORM" />}
      {blocks.map(({ name, kinds }) => {
        const own = links.filter(({ kind }) => kinds.some((one) => one === kind));
        if (own.length === 0) return null;
        const heading = intl.formatMessage({ id: `flow.block.${name}` });
        const count = itemsIn(own);
        return (
          <div key={name} className={styles.block} data-block={name}>
            <h3>
              {heading} <FormattedMessage id="flow.count.of" values={{ count, all: itemsIn(links) }} />
            </h3>
            <FlowChart
              links={own}
              title={intl.formatMessage({ id: 'flow.chart.title' }, { city: city.name, block: heading, count })}
              address={address}
            />
          </div>
        );
      })}
    </section>
  );
}
