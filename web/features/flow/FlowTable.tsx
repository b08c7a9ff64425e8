import { FormattedMessage } from 'react-intl';
import { kindsInOrder } from './blocks';
import styles from './Flow.module.css';
import { itemsIn, keyOf, type FlowCity, type FlowLink } from './flow-data';
import { FlowRow } from './FlowRow';
import type { ChangeFlow, FlowAddress } from './use-flow-address';

interface Props {
  links: readonly FlowLink[];
  cities: readonly FlowCity[];
  address: FlowAddress;
  change: ChangeFlow;
}

/** The same numbers: one row a link, by city, kind and number of items; each row opens to its items. */
export function FlowTable({ links, cities, address, change }: Props) {
  const place = (link: FlowLink) => cities.findIndex(({ code }) => code === link.city.code);
  const rows = [...links].sort(
    (a, b) => place(a) - place(b) || kindsInOrder.indexOf(a.kind) - kindsInOrder.indexOf(b.kind) || b.actions.length - a.actions.length,
  );
  if (rows.length === 0) {
    return (
      <p data-flow-nothing="">
        <FormattedMessage id="reform.noneLeft" />
      </p>
    );
  }
  const only = rows.length === 1 ? keyOf(rows[0]!) : null;
  return (
    <section className={styles.below} data-flow-table="">
      <h2>
        <FormattedMessage id="flow.table" />
      </h2>
      <p className={styles.lead}>
        <FormattedMessage id="flow.table.note" />
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['flow.city', 'flow.kind', 'flow.area.inferred', 'flow.to', 'flow.items'] as const).map((id) => (
              <th key={id} scope="col">
                <FormattedMessage id={id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((link) => (
            <FlowRow
              key={keyOf(link)}
              link={link}
              opened={(address.row ?? only) === keyOf(link)}
              onToggle={(open) => void change({ row: open ? keyOf(link) : only === keyOf(link) ? '' : null })}
            />
          ))}
        </tbody>
        <tfoot>
          {cities
            .map((city) => ({ city, own: rows.filter((link) => link.city.code === city.code) }))
            .filter(({ own }) => own.length > 0)
            .map(({ city, own }) => (
              <tr key={city.code}>
                <th scope="row" colSpan={4}>
                  <FormattedMessage id="flow.sum" values={{ city: <span lang="zh-CN">{city.name}</span> }} />
                </th>
                <td data-sum={city.code}>{itemsIn(own)}</td>
              </tr>
            ))}
        </tfoot>
      </table>
    </section>
  );
}
