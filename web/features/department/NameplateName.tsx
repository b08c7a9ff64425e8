import type { DepartmentHeadFragment } from '../../lib/gql/operations';
import { EvidenceLinks } from '../../ui/EvidenceLink';

/** A second name that the department carries, with the sentence that gives it. */
export function NameplateName({ plate }: { plate: DepartmentHeadFragment['nameplates'][number] }) {
  return (
    <span>
      <span lang="zh-CN">{plate.name}</span>
      <EvidenceLinks evidence={plate.evidence} />
    </span>
  );
}
