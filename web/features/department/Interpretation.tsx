import { BodyName } from '../../ui/BodyName';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import type { DepartmentData } from './department-data';

type Interpreter = NonNullable<NonNullable<DepartmentData['version']['mandate']>['interpretedBy']>;

/** Who explains the mandate where its words are in doubt, with the sentence that says so. */
export function Interpretation({ bodies }: { bodies: readonly Interpreter[] }) {
  return bodies.map((body) => (
    <p key={body.id}>
      <BodyName body={body} />
      <EvidenceLinks evidence={body.evidence} />
    </p>
  ));
}
