import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import { GraphEdgeDetailsDocument, type GraphSubjectFragment } from '../../../lib/gql/operations';
import { AsyncView } from '../../../ui/AsyncView';
import { EvidenceLinks } from '../../../ui/EvidenceLink';
import styles from '../Graph.module.css';
import type { AtlasEdge, AtlasGraph } from '../model/atlas-graph';
import { BasisMark } from '../BasisMark';
import { NodeName } from '../NodeName';
import { RelationName } from '../RelationName';
import { SubjectText } from './SubjectText';

/** A link: what it joins, whether a sentence states it or which rule concluded it, and the sentences at both ends. */
export function EdgeDetails({ edge, graph }: { edge: AtlasEdge; graph: AtlasGraph }) {
  const [source, target] = [edge.source, edge.target].map((id) => graph.nodes.find((node) => node.id === id));
  const result = useQuery(GraphEdgeDetailsDocument, { variables: { id: edge.id, source: edge.source, target: edge.target } });
  if (!source || !target) return null;
  return (
    <>
      <p className={styles.kind}>
        <RelationName kind={edge.kind} /> <BasisMark edge={edge} />
      </p>
      <h2>
        <NodeName node={source} /> — <NodeName node={target} />
      </h2>
      <AsyncView result={result} skeleton={<Skeleton height={120} />}>
        {({ link, source: from, target: to }) => (
          <>
            {link?.__typename === 'Assignment' && (
              <p>
                <span lang="zh-CN">{link.explanation}</span>
                <EvidenceLinks evidence={link.evidence} />
              </p>
            )}
            {edge.basis === 'INFERRED' && (
              <p>
                <FormattedMessage id="ui.inferred.rule" values={{ rule: edge.rule ?? '' }} />
                {edge.confidence !== null && (
                  <>
                    {' · '}
                    <FormattedMessage
                      id="ui.inferred.confidence"
                      values={{ confidence: <FormattedNumber value={edge.confidence} style="percent" /> }}
                    />
                  </>
                )}
              </p>
            )}
            <End subject={from} label={source.label} />
            <End subject={to} label={target.label} />
          </>
        )}
      </AsyncView>
    </>
  );
}

function End({ subject, label }: { subject: GraphSubjectFragment | null | undefined; label: string }) {
  if (!subject) return null;
  return (
    <section className={styles.end}>
      <h3>{label}</h3>
      <SubjectText subject={subject} />
    </section>
  );
}
