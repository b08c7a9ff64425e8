import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { GraphNodeDetailsDocument } from '../../../lib/gql/operations';
import { AsyncView } from '../../../ui/AsyncView';
import { GapSign } from '../../../ui/GapSign';
import styles from '../Graph.module.css';
import type { AtlasNode } from '../model/atlas-graph';
import { NodeName } from '../NodeName';
import { SubjectText } from './SubjectText';

/** A node: its kind, city, text and sentence, and why something about it is not known. */
export function NodeDetails({ node, city }: { node: AtlasNode; city: string | undefined }) {
  const result = useQuery(GraphNodeDetailsDocument, { variables: { id: node.id } });
  return (
    <>
      <p className={styles.kind}>
        <FormattedMessage id={`vocabulary.entity.${node.kind}`} />
        {city && ` · ${city}`}
      </p>
      <h2>
        <NodeName node={node} />
      </h2>
      <AsyncView result={result} skeleton={<Skeleton height={88} />}>
        {({ node: subject }) => (subject ? <SubjectText subject={subject} /> : <FormattedMessage id="graph.details.none" />)}
      </AsyncView>
      {node.gap && (
        <p>
          <GapSign gap={node.gap} section="DIVISIONS" />
        </p>
      )}
    </>
  );
}
