import { FormattedMessage } from 'react-intl';
import { GapSign } from '../../../ui/GapSign';
import { BasisMark } from '../BasisMark';
import styles from '../Graph.module.css';
import type { AtlasGraph, AtlasNode } from '../model/atlas-graph';
import type { GraphCity } from '../model/graph-cities';
import { NodeLink } from '../NodeLink';
import { RelationName } from '../RelationName';
import { listGraph } from './list-graph';

interface Props {
  graph: AtlasGraph;
  cities: readonly GraphCity[];
  matches: ReadonlySet<string> | null;
}

/** The graph as a list: each node once, with its links below it; every link stands once. What phones show first. */
export function GraphTree({ graph, cities, matches }: Props) {
  const groups = listGraph(
    graph,
    cities.map((city) => city.code),
  );
  return (
    <div className={styles.tree} data-graph-tree="">
      {groups.map(({ cityCode, kinds }) => (
        <section key={cityCode ?? ''}>
          <h2>{cities.find((city) => city.code === cityCode)?.name ?? <FormattedMessage id="graph.tree.others" />}</h2>
          <Missing city={cities.find((city) => city.code === cityCode)} />
          {kinds.map(({ kind, entries }) => (
            <details key={kind} open={kind !== 'DIVISION' && kind !== 'FUNCTION_AREA'}>
              <summary>
                <FormattedMessage id={`vocabulary.entity.${kind}`} /> {entries.length}
              </summary>
              <ul>
                {entries.map(({ node, links }) => (
                  <li key={node.id}>
                    <NodeLink node={node} found={matches?.has(node.id)} />
                    <Gap node={node} />
                    {links.length > 0 && (
                      <ul>
                        {links.map(({ edge, other }) => (
                          <li key={edge.id}>
                            <span className={styles.relation}>
                              <RelationName kind={edge.kind} />
                            </span>{' '}
                            <NodeLink node={other} found={matches?.has(other.id)} />
                            <BasisMark edge={edge} />
                          </li>
                        ))}
                      </ul>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </section>
      ))}
    </div>
  );
}

function Gap({ node }: { node: AtlasNode }) {
  return node.gap === 'NOT_STATED' ? (
    <div>
      <GapSign gap={node.gap} section="DIVISIONS" />
    </div>
  ) : null;
}

function Missing({ city }: { city: GraphCity | undefined }) {
  return city?.missing ? (
    <p>
      <GapSign gap={city.missing.gap} section={city.missing.section} />
    </p>
  ) : null;
}
