import type { BodyNameFragment } from '../../lib/gql/operations';
import { BodyNames } from '../../ui/BodyName';

/** Who explains the mandate where its words are in doubt. */
export function Interpretation({ bodies }: { bodies: readonly BodyNameFragment[] }) {
  return (
    <p>
      <BodyNames bodies={[...bodies]} />
    </p>
  );
}
