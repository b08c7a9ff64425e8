import type { ReactNode } from 'react';
import type { EvidenceLinkFragment } from '../../lib/gql/operations';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import styles from './Department.module.css';

interface Row {
  name: ReactNode;
  value: ReactNode;
  evidence: EvidenceLinkFragment[];
}

/** Pairs of a name and what the document gives for it, each with its sentence. */
export function NamedValues({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className={styles.pairs}>
      {rows.map((row, index) => (
        <div key={index}>
          <dt lang={typeof row.name === 'string' ? 'zh-CN' : undefined}>{row.name}</dt>
          <dd>
            <span lang={typeof row.value === 'string' ? 'zh-CN' : undefined}>{row.value}</span>
            <EvidenceLinks evidence={row.evidence} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
