import { FormattedMessage } from 'react-intl';
import { isKnownRelation } from './model/relations';

/** What a link means, in the interface's words. */
export function RelationName({ kind }: { kind: string }) {
  return <FormattedMessage id={isKnownRelation(kind) ? `graph.relation.${kind}` : 'graph.relation.other'} />;
}
