import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ChangeKind, VersionDiffQuery } from '../../lib/gql/operations';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import { InferredMark } from '../../ui/InferredMark';
import { SideName } from './SideName';
import styles from './Versions.module.css';

type Diff = VersionDiffQuery['mandateDiff'];

/** What became of divisions, second names and posts. That a renamed one is the same is inferred, and marked so. */
export function OtherChanges({ diff }: { diff: Diff }) {
  return (
    <>
      <Part name="divisions">
        {diff.divisions.map(({ kind, inferred, score, older, newer }) => (
          <Row
            key={`${older?.id}-${newer?.id}`}
            part="divisions"
            kind={kind}
            mark={inferred && <InferredMark rule="division-renamed" confidence={score} />}
          >
            {[older, newer].map(
              (one, side) => one && <Named key={side} name={one.name} mark={<EvidenceLinks evidence={one.evidence.slice(0, 1)} />} />,
            )}
          </Row>
        ))}
      </Part>
      <Part name="nameplates">
        {diff.nameplates.map(({ kind, inferred, older, newer }) => (
          <Row key={`${older}-${newer}`} part="nameplates" kind={kind} mark={inferred && <InferredMark rule="nameplate-renamed" />}>
            {[older, newer].map((one, side) => one && <Named key={side} name={one} />)}
          </Row>
        ))}
      </Part>
      <Part name="quotas">
        {diff.quotas.map(({ kind, older, newer }) => (
          <Row key={(older ?? newer)!.what} part="quotas" kind={kind}>
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

type PartName = 'divisions' | 'nameplates' | 'quotas';

function Part({ name, children }: { name: PartName; children: ReactNode[] }) {
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

function Row({ part, kind, mark, children }: { part: PartName; kind: ChangeKind; mark?: ReactNode; children: ReactNode[] }) {
  return (
    <li className={styles.pair} data-change={kind}>
      <p className={styles.kind}>
        <FormattedMessage id={kind === 'REWORDED' ? `versions.changed.${part}` : `vocabulary.change.${kind}`} /> {mark}
      </p>
      {children.map((child, side) => (
        <p key={side} className={child ? undefined : styles.quiet} data-side={side === 0 ? 'older' : 'newer'}>
          <SideName side={side === 0 ? 'older' : 'newer'} />
          {child ?? <FormattedMessage id="versions.absent" />}
        </p>
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
