import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { visualKindOf } from '../../app/theme/visual-kind';
import { messages, type MessageId } from '../../i18n/messages';
import { KindMark } from '../../ui/KindMark';
import { MarkedText } from '../../ui/MarkedText';
import styles from './Add.module.css';
import type { Place, Preview } from './preview-data';
import { PreviewScorecard } from './PreviewScorecard';

const notFacts = new Set(['HEADING', 'FURNITURE', 'REPEAT']);

/** What was read of a document beside its text: a click on a fact, a problem or a section marks its words. */
export function PreviewView({ preview }: { preview: Preview }) {
  const [place, setPlace] = useState<Place | null>(null);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    text.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [place]);
  return (
    <section aria-labelledby="add-preview">
      <h2 id="add-preview">
        <FormattedMessage id="add.preview" />
      </h2>
      <h3 lang="zh-CN">{preview.title}</h3>
      <PreviewScorecard preview={preview} onPlace={setPlace} />
      <div className={styles.beside}>
        <Facts preview={preview} place={place} onPlace={setPlace} />
        <div className={styles.text} ref={text} tabIndex={0} role="region" aria-labelledby="add-preview">
          <MarkedText text={preview.text} spans={place ? [place] : []} />
        </div>
      </div>
    </section>
  );
}

function Facts({ preview, place, onPlace }: { preview: Preview; place: Place | null; onPlace: (place: Place) => void }) {
  const intl = useIntl();
  const facts = preview.facts.filter(({ kind }) => !notFacts.has(kind));
  const groups = [...new Set(facts.map(({ kind }) => kind))];
  if (facts.length === 0)
    return (
      <p className={styles.quiet}>
        <FormattedMessage id="add.facts.none" />
      </p>
    );
  return (
    <div className={styles.facts}>
      {groups.map((kind) => {
        const own = facts.filter((fact) => fact.kind === kind);
        const visual = visualKindOf(kind);
        return (
          <details key={kind} open={kind === 'Duty' || kind === 'Division' || kind === 'ReformAction'}>
            <summary>
              {visual && <KindMark kind={visual} />} {intl.formatMessage({ id: kindMessage(kind) })} {own.length}
            </summary>
            <ul>
              {own.map((fact, index) => (
                <li key={index}>
                  <button
                    type="button"
                    data-fact={kind}
                    aria-pressed={place?.start === fact.start && place.end === fact.end}
                    onClick={() => onPlace({ start: fact.start, end: fact.end })}
                  >
                    <FactLabel kind={kind} label={fact.label} />
                  </button>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

function FactLabel({ kind, label }: { kind: string; label: string }) {
  const section = `vocabulary.section.${label}`;
  if (kind === 'SectionGap' && isMessage(section)) return <FormattedMessage id={section} />;
  return <span lang="zh-CN">{label}</span>;
}

function kindMessage(kind: string): MessageId {
  const id = `document.kind.${kind}`;
  return isMessage(id) ? id : 'document.kind.other';
}

const isMessage = (id: string): id is MessageId => id in messages.zh;
