import { FormattedMessage, useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router';
import styles from '../Flow.module.css';
import type { FlowLink } from '../flow-data';
import { isChosen, isFiltered, type FlowAddress } from '../use-flow-address';
import { useChipName } from '../use-chip-name';
import { ChipShape } from './ChipShape';
import { layOutFlow, type FlowChip, type FlowRibbon } from './lay-out-flow';

interface Props {
  /** Of one city and one block. */
  links: readonly FlowLink[];
  title: string;
  address: FlowAddress;
}

/**
 * Areas, kinds and recipients of one city with the items that flow between them. Chips and ribbons are links that
 * choose what they stand for; dotted ribbons rest on an inferred coding.
 */
export function FlowChart({ links, title, address }: Props) {
  const intl = useIntl();
  const nameOf = useChipName();
  const { width, height, chips, ribbons } = layOutFlow(links);
  const city = links[0]!.city.code;
  const faded = (own: readonly FlowLink[]) => isFiltered(address) && !own.some((link) => isChosen(link, address));
  const count = (items: number) => intl.formatMessage({ id: 'flow.count' }, { count: items });
  const pad = 3;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
      <svg viewBox={`${-pad} ${-pad} ${width + 2 * pad} ${height + 2 * pad}`} className={styles.chart} role="group" aria-label={title}>
        <title>{title}</title>
        {ribbons.map((ribbon) => {
          const label = `${nameOf(ribbon.from)} → ${nameOf(ribbon.to)}${intl.formatMessage({ id: 'ui.colon' })}${count(ribbon.items)}`;
          return (
            <Choice
              key={ribbon.id}
              choice={{ city, ...choiceOf(ribbon.from), ...choiceOf(ribbon.to) }}
              label={label}
              faded={faded(ribbon.links)}
            >
              <Ribbon ribbon={ribbon} />
            </Choice>
          );
        })}
        {chips.map((chip) => (
          <Choice
            key={chip.id}
            choice={{ city, ...choiceOf(chip) }}
            label={`${nameOf(chip)}${intl.formatMessage({ id: 'ui.colon' })}${count(chip.items)}`}
            faded={faded(chip.links)}
          >
            <ChipShape chip={chip} name={nameOf(chip)} described={intl.formatMessage({ id: 'flow.described' })} />
          </Choice>
        ))}
      </svg>
      <p className={styles.columnsLine} aria-hidden="true">
        <span>
          <FormattedMessage id="flow.area.inferred" />
        </span>
        <span>
          <FormattedMessage id="flow.kind" />
        </span>
        {ribbons.some(({ to }) => to.layer === 'to') && (
          <span>
            <FormattedMessage id="flow.to" />
          </span>
        )}
      </p>
    </div>
  );
}

const choiceOf = ({ layer, value }: FlowChip): Record<string, string> => ({ [layer]: value });

interface ChoiceProps {
  choice: Record<string, string>;
  label: string;
  faded: boolean;
  children: React.ReactNode;
}

/** A link that chooses. What else the address holds (language, order of the cities) stays. */
function Choice({ choice, label, faded, children }: ChoiceProps) {
  const search = new URLSearchParams(useLocation().search);
  for (const part of ['city', 'kind', 'area', 'to', 'row']) search.delete(part);
  for (const [part, value] of Object.entries(choice)) search.set(part, value);
  return (
    <Link to={{ search: `?${search.toString()}` }} preventScrollReset className={styles.choice} data-faded={faded || undefined}>
      <title>{label}</title>
      {children}
    </Link>
  );
}

/** A band between two chips: dotted edges where it leads from an area, for every coding is inferred. */
function Ribbon({ ribbon: { from, to, y0, y1, width } }: { ribbon: FlowRibbon }) {
  const x0 = from.x + from.width;
  const x1 = to.x;
  const middle = (x0 + x1) / 2;
  const edge = (side: number) =>
    `M${x0},${y0 + (side * width) / 2}C${middle},${y0 + (side * width) / 2} ${middle},${y1 + (side * width) / 2} ${x1},${y1 + (side * width) / 2}`;
  const back = `L${x1},${y1 + width / 2}C${middle},${y1 + width / 2} ${middle},${y0 + width / 2} ${x0},${y0 + width / 2}Z`;
  const inferred = from.layer === 'area' && from.value !== 'none';
  return (
    <g data-ribbon={inferred ? 'inferred' : 'stated'}>
      <path d={edge(-1) + back} className={styles.band} />
      <path d={edge(-1) + edge(1)} className={styles.edge} data-inferred-edge={inferred || undefined} />
    </g>
  );
}
