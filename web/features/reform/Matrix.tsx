import { FormattedMessage } from 'react-intl';
import type { ReformKind } from '../../lib/gql/operations';
import { MatrixCell } from './MatrixCell';
import { kindGroups } from './kinds';
import styles from './Reform.module.css';
import type { ReformCity, ReformItemOfCity } from './reform-data';
import type { Filter } from './use-filter';
import { useOrderedCities } from '../../ui/use-ordered-cities';

interface Props {
  items: ReformItemOfCity[];
  cities: ReformCity[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** Counts by kind and city; kinds that no city has are left out. A second click on a choice undoes it. */
export function Matrix({ items, cities, filter, onFilter }: Props) {
  const columns = useOrderedCities(cities);
  const choose = (next: Filter) => onFilter(next.kind === filter.kind && next.city === filter.city ? { kind: null, city: null } : next);
  const rows = kindGroups.map((group) => ({ ...group, kinds: group.kinds.filter((kind) => items.some((item) => item.kind === kind)) }));
  return (
    <table className={styles.matrix} data-reform-matrix="">
      <thead>
        <tr>
          <th scope="col">
            <FormattedMessage id="reform.kind" />
          </th>
          {columns.map((city) => (
            <th key={city.code} scope="col">
              <button
                type="button"
                aria-pressed={filter.city === city.code && !filter.kind}
                onClick={() => choose({ city: city.code, kind: null })}
              >
                <span lang="zh-CN">{city.name}</span>{' '}
                <small>
                  <FormattedMessage id={`vocabulary.level.${city.level}`} />
                </small>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(
        ({ name, kinds }) =>
          kinds.length > 0 && (
            <tbody key={name} data-group={name}>
              {kinds.map((kind: ReformKind) => (
                <tr key={kind}>
                  <th scope="row">
                    <button type="button" aria-pressed={filter.kind === kind && !filter.city} onClick={() => choose({ kind, city: null })}>
                      <FormattedMessage id={name === 'strengthened' ? 'reform.apart' : `vocabulary.reform.${kind}`} />
                    </button>
                  </th>
                  {columns.map((city) => (
                    <MatrixCell
                      key={city.code}
                      city={city}
                      kind={kind}
                      items={items.filter((item) => item.kind === kind && item.department.city.code === city.code)}
                      pressed={filter.kind === kind && filter.city === city.code}
                      onChoose={() => choose({ kind, city: city.code })}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          ),
      )}
      <tfoot>
        <tr>
          <th scope="row">
            <FormattedMessage id="reform.total" />
          </th>
          {columns.map((city) => (
            <td key={city.code} data-total={city.code}>
              {items.filter((item) => item.department.city.code === city.code).length}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
