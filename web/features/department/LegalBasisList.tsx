import type { LegalBasisRowFragment } from '../../lib/gql/operations';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import styles from './Department.module.css';

/** The documents that the mandate rests on; their numbers are not the mandate's own. */
export function LegalBasisList({ bases }: { bases: readonly LegalBasisRowFragment[] }) {
  return (
    <ul className={styles.plain} lang="zh-CN">
      {bases.map((basis) => (
        <li key={basis.number ?? basis.title}>
          {basis.title && `《${basis.title.replace(/^《|》$/g, '')}》`}
          {basis.number && `（${basis.number}）`}
          <EvidenceLinks evidence={basis.evidence} />
        </li>
      ))}
    </ul>
  );
}
