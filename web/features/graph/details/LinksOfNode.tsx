import { FormattedMessage } from 'react-intl';
import { BasisMark } from '../BasisMark';
import styles from '../Graph.module.css';
import type { AtlasGraph, AtlasNode } from '../model/atlas-graph';
import { NodeName } from '../NodeName';
import { RelationName } from '../RelationName';

interface Props {
  node: AtlasNode;
  graph: AtlasGraph;
  onChoose: (id: string) => void;
}

/** The links of a node that are shown now; a click leads on to the other end. */
export function LinksOfNode({ node, graph, onChoose }: Props) {
  const byId = new Map(graph.nodes.map((one) => [one.id, one]));
  const links = graph.edges
    .filter((edge) => edge.source === node.id || edge.target === node.id)
    .map((edge) => ({ edge, other: byId.get(edge.source === node.id ? edge.target : edge.source) }));
  if (links.length === 0) {
    return node.kind === 'DIVISION' ? (
      <p>
        <FormattedMessage id="graph.details.alone" />
      </p>
    ) : null;
  }
  return (
    <>
      <h3>
        <FormattedMessage id="graph.details.links" values={{ count: links.length }} />
      </h3>
      <ul className={styles.links}>
        {links.map(
          ({ edge, other }) =>
            other && (
              <li key={edge.id}>
                <span className={styles.relation}>
                  <RelationName kind={edge.kind} />
                </span>{' '}
                <button type="button" className={styles.link} onClick={() => onChoose(other.id)}>
                  <NodeName node={other} />
                </button>
                <BasisMark edge={edge} />
              </li>
            ),
        )}
      </ul>
    </>
  );
}
