import { FormattedMessage } from 'react-intl';
import { InferredMark } from '../../ui/InferredMark';
import type { AtlasEdge } from './model/atlas-graph';

/** 推断 with its rule, or 明文. */
export function BasisMark({ edge }: { edge: AtlasEdge }) {
  if (edge.basis === 'INFERRED') return <InferredMark rule={edge.rule ?? ''} confidence={edge.confidence} />;
  return <FormattedMessage id="graph.basis.STATED" />;
}
