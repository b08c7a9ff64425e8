import { Table } from '@mantine/core';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import { GapSign } from '../../../ui/GapSign';
import { BasisMark } from '../BasisMark';
import styles from '../Graph.module.css';
import type { AtlasGraph } from '../model/atlas-graph';
import { chipLooks } from '../model/chip-look';
import type { GraphCity } from '../model/graph-cities';
import { NodeLink } from '../NodeLink';
import { NodeName } from '../NodeName';
import { RelationName } from '../RelationName';

interface Props {
  graph: AtlasGraph;
  cities: readonly GraphCity[];
  matches: ReadonlySet<string> | null;
}

const kindOrder = Object.keys(chipLooks);

/** The same nodes and links as the canvas, to be read, searched and copied. */
export function GraphTable({ graph, cities, matches }: Props) {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const links = new Map<string, number>();
  for (const { source, target } of graph.edges) for (const id of [source, target]) links.set(id, (links.get(id) ?? 0) + 1);
  const cityName = (code: string | null) => cities.find((city) => city.code === code)?.name ?? '';
  const nodes = [...graph.nodes].sort(
    (a, b) =>
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      (a.cityCode ?? '').localeCompare(b.cityCode ?? '') ||
      (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity),
  );
  const place = new Map(nodes.map((node, index) => [node.id, index]));
  const edges = [...graph.edges].sort((a, b) => place.get(a.source)! - place.get(b.source)! || place.get(a.target)! - place.get(b.target)!);
  const inferred = edges.filter((edge) => edge.basis === 'INFERRED').length;

  return (
    <div className={styles.tables}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="graph-edges">
        <Table className={styles.table} stickyHeader highlightOnHover data-graph-edges="">
          <Table.Caption id="graph-edges">
            <FormattedMessage id="graph.table.edges" values={{ count: edges.length, inferred }} />
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {(['from', 'relation', 'to', 'basis', 'confidence', 'rule'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  <FormattedMessage id={`graph.table.${column}`} />
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {edges.map((edge) => (
              <Table.Tr key={edge.id} data-basis={edge.basis}>
                <Table.Td>
                  <NodeName node={byId.get(edge.source)!} found={matches?.has(edge.source)} />
                </Table.Td>
                <Table.Td>
                  <RelationName kind={edge.kind} />
                </Table.Td>
                <Table.Td>
                  <NodeName node={byId.get(edge.target)!} found={matches?.has(edge.target)} />
                </Table.Td>
                <Table.Td>
                  <BasisMark edge={edge} />
                </Table.Td>
                <Table.Td>{edge.confidence !== null && <FormattedNumber value={edge.confidence} style="percent" />}</Table.Td>
                <Table.Td>{edge.rule}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="graph-nodes">
        <Table className={styles.table} stickyHeader highlightOnHover data-graph-nodes="">
          <Table.Caption id="graph-nodes">
            <FormattedMessage id="graph.table.nodes" values={{ count: nodes.length }} />
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {(['kind', 'label', 'city', 'links', 'note'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  <FormattedMessage id={`graph.table.${column}`} />
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {nodes.map((node) => (
              <Table.Tr key={node.id}>
                <Table.Td>
                  <FormattedMessage id={`vocabulary.entity.${node.kind}`} />
                </Table.Td>
                <Table.Td>
                  <NodeLink node={node} found={matches?.has(node.id)} />
                </Table.Td>
                <Table.Td lang="zh-CN">{cityName(node.cityCode)}</Table.Td>
                <Table.Td>{links.get(node.id) ?? ''}</Table.Td>
                <Table.Td>{node.gap && <GapSign gap={node.gap} section="DIVISIONS" />}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </div>
  );
}
