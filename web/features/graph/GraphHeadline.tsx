import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMemo } from 'react';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import { GapSign } from '../../ui/GapSign';
import { useCitySwap } from '../../ui/use-city-swap';
import styles from './Graph.module.css';
import { filterGraph } from './model/filter-graph';
import type { GraphCity } from './model/graph-cities';
import { headlineOf } from './model/headline';
import type { ChangeAddress, GraphAddress } from './use-graph-address';
import type { GraphData } from './use-graph-data';

interface Props {
  data: GraphData;
  cities: readonly GraphCity[];
  address: GraphAddress;
  change: ChangeAddress;
}

/** What the picture says in one sentence, and what a reader must know of each side before comparing them. */
export function GraphHeadline({ data, cities, address, change }: Props) {
  const intl = useIntl();
  const [, swap] = useCitySwap();
  const shown = cities.filter((city) => address.cities === null || address.cities.includes(city.code));
  if (address.focus.length > 0) {
    const focus = data.graph.nodes.filter((node) => address.focus.includes(node.id));
    return (
      <header className={styles.head}>
        <h1>
          {focus.length > 0 ? (
            <FormattedMessage id="graph.focus" values={{ label: focus.map((node) => node.label).join('、') }} />
          ) : (
            <FormattedMessage id="graph.title" />
          )}
        </h1>
        <Button variant="default" size="compact-sm" onClick={() => void change(null)}>
          <FormattedMessage id="graph.focus.back" />
        </Button>
      </header>
    );
  }
  return (
    <header>
      <div className={styles.head}>
        <h1>
          <FormattedMessage id="graph.title" />
        </h1>
        {shown.length > 1 && (
          <Button variant="default" size="compact-sm" onClick={swap}>
            <FormattedMessage id="ui.swap" />
          </Button>
        )}
      </div>
      <Sentence data={data} cities={shown} />
      <ul className={styles.sides}>
        {shown.map((city) => (
          <li key={city.code} data-city={city.code}>
            <FormattedMessage
              id="graph.side"
              values={{
                city: city.name,
                level: intl.formatMessage({ id: `vocabulary.level.${city.level}` }),
                duties: sum(city, 'duties'),
                divisions: intl.formatMessage(
                  { id: city.missing ? 'graph.side.divisions.missing' : 'graph.side.divisions' },
                  { count: sum(city, 'divisions') },
                ),
                reform: intl.formatMessage(
                  { id: reformMissing(city) ? 'graph.side.reform.missing' : 'graph.side.reform' },
                  { count: sum(city, 'reformActions') },
                ),
                basis: bases(city) || intl.formatMessage({ id: 'graph.side.noBasis' }),
              }}
            />
            {city.missing && <MissingSection missing={city.missing} />}
          </li>
        ))}
      </ul>
      {new Set(shown.map((city) => city.level)).size > 1 && (
        <p className={styles.caveat}>
          <FormattedMessage id="graph.levels" />
        </p>
      )}
    </header>
  );
}

const sum = (city: GraphCity, what: 'duties' | 'divisions' | 'reformActions') =>
  city.departments.reduce((total, department) => total + department[what].length, 0);
/** No reform item, and no department whose section on them was read. */
const reformMissing = (city: GraphCity) =>
  sum(city, 'reformActions') === 0 &&
  city.departments.every(({ gaps }) => gaps.some(({ section, gap }) => section === 'REFORM' && gap === 'SECTION_MISSING'));
const bases = (city: GraphCity) =>
  city.departments.flatMap((department) => department.legalBasis.map((basis) => basis.number ?? `《${basis.title}》`)).join('、');

function Sentence({ data, cities }: { data: GraphData; cities: readonly GraphCity[] }) {
  const headline = useMemo(() => {
    const codes = cities.map((city) => city.code);
    const graph = filterGraph(data.graph, { kinds: null, cities: new Set(codes), basis: null });
    return headlineOf(graph, codes, new Set(cities.filter((city) => !city.missing).map((city) => city.code)));
  }, [data.graph, cities]);
  const { divisions, divisionsWithDuty, allInferred, sharedAreas, onlyIn } = headline;
  const intl = useIntl();
  const areas = [
    ...(cities.length > 1 ? [intl.formatMessage({ id: 'graph.headline.shared' }, { count: sharedAreas })] : []),
    ...cities.map((city) => intl.formatMessage({ id: 'graph.headline.only' }, { city: city.name, count: onlyIn.get(city.code) ?? 0 })),
  ].join(intl.formatMessage({ id: 'graph.headline.comma' }));
  return (
    <p className={styles.headline} data-graph-headline="">
      {divisions > 0 && (
        <>
          <FormattedMessage
            id="graph.headline.divisions"
            values={{ total: divisions, held: divisionsWithDuty, inferred: allInferred ? 'yes' : 'no' }}
          />
          <FormattedMessage id="graph.headline.separator" />
        </>
      )}
      {areas}
    </p>
  );
}

function MissingSection({ missing }: { missing: NonNullable<GraphCity['missing']> }) {
  const source = missing.evidence[0]?.document;
  return (
    <span className={styles.missing}>
      <GapSign gap={missing.gap} section={missing.section} />
      {missing.knownMinimum != null && source && (
        <span>
          <FormattedMessage
            id="graph.missing.known"
            values={{
              year: source.date?.slice(0, 4) ?? '',
              document: <FormattedMessage id={`vocabulary.document.${source.kind}`} />,
              count: missing.knownMinimum,
            }}
          />
          <EvidenceLinks evidence={missing.evidence} />
        </span>
      )}
    </span>
  );
}
