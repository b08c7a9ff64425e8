import { Link } from 'react-router';
import { graphAddress } from '../../lib/addresses';
import type { AtlasNode } from './model/atlas-graph';
import { NodeName } from './NodeName';

/** A node's name; a click shows what is around it. */
export function NodeLink({ node, found }: { node: AtlasNode; found?: boolean | undefined }) {
  return (
    <Link to={graphAddress(node.id)}>
      <NodeName node={node} found={found} />
    </Link>
  );
}
