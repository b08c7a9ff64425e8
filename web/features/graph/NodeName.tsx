import { KindMark } from '../../ui/KindMark';
import type { AtlasNode } from './model/atlas-graph';
import { chipLooks } from './model/chip-look';
import styles from './Graph.module.css';

/** A node's label with the mark of its kind. Labels are words of documents, but for areas, which have a name in both languages. */
export function NodeName({ node, found = false }: { node: AtlasNode; found?: boolean | undefined }) {
  const { colour } = chipLooks[node.kind];
  return (
    <span className={found ? styles.found : undefined}>
      {colour !== 'neutral' && <KindMark kind={colour} />}
      <span lang={node.kind === 'FUNCTION_AREA' ? undefined : 'zh-CN'}>{node.label}</span>
    </span>
  );
}
