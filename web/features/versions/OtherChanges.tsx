import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ChangeKind, VersionDiffQuery } from '../../lib/gql/operations';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import { InferredMark } from '../../ui/InferredMark';
import styles from './Versions.module.css';

type Diff = VersionDiffQuery['mandateDiff'];

/** What became of divisions, second names and posts. That a renamed one is the same is inferred, and marked so. */
export function OtherChanges({ diff }: { diff: Diff }) {
  return (
    <>
      <Part name="divisions">
        {diff.divisions.map(({ kind, inferred, score, older, newer }) => (
          <Row key={`${older?.id}-${newer?.id}`} kind={kind} mark={inferred && <InferredMark rule="division-renamed" confidence={score} />}>
            {[older, newer].map(
              (one, side) => one && <Named key={side} name={one.name} mark={<EvidenceLinks evidence={one.evidence.slice(0, 1)} />} />,
            )}
          </Row>
        ))}
      </Part>
      <Part name="nameplates">
        {diff.nameplates.map(({ kind, inferred, older, newer }) => (
          <Row key={`${older}-${newer}`} kind={kind} mark={inferred && <InferredMark rule="nameplate-renamed" />}>
            {[older, newer].map((one, side) => one && <Named key={side} name={one} />)}
          </Row>
        ))}
      </Part>
      <Part name="quotas">
        {diff.quotas.map(({ kind, older, newer }) => (
          <Row key={(older ?? newer)!.what} kind={kind}>
            {[older, newer].map(
              (one, side) =>
                one && (
                  <Named
                    key={side}
                    name={`${one.what} ${one.min === one.max ? (one.min ?? '') : `${one.min}–${one.max}`}`}
                    mark={<EvidenceLinks evidence={one.evidence.slice(0, 1)} />}
                  />
                ),
            )}
          </Row>
        ))}
      </Part>
    </>
  );
}

function Part({ name, children }: { name: 'divisions' | 'nameplates' | 'quotas'; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h2>
        <FormattedMessage id={`versions.${name}`} />
      </h2>
      <ul className={styles.rows}>{children}</ul>
    </>
  );
}

function Row({ kind, mark, children }: { kind: ChangeKind; mark?: ReactNode; children: ReactNode[] }) {
  return (
    <li className={styles.pair} data-change={kind}>
      <p className={styles.kind}>
        <FormattedMessage id={`vocabulary.change.${kind}`} /> {mark}
      </p>
      {children.map((child, side) => (
        <p key={side}>{child ?? <FormattedMessage id="versions.absent" />}</p>
      ))}
    </li>
  );
}

function Named({ name, mark }: { name: string; mark?: ReactNode }) {
  return (
    <>
      <span lang="zh-CN">{name}</span>
      {mark}
    </>
  );
}
