import type { ReactNode } from 'react';
import type { EvidenceLinkFragment } from '../../lib/gql/operations';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import styles from './Department.module.css';

interface Row {
  name: string;
  value: ReactNode;
  evidence: EvidenceLinkFragment[];
}

/** Pairs of a name and what the document gives for it, each with its sentence. */
export function NamedValues({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className={styles.pairs} lang="zh-CN">
      {rows.map((row, index) => (
        <div key={index}>
          <dt>{row.name}</dt>
          <dd>
            {row.value}
            <EvidenceLinks evidence={row.evidence} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
