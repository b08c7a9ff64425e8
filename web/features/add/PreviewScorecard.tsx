import { FormattedMessage, FormattedNumber } from 'react-intl';
import { GapSign } from '../../ui/GapSign';
import { ProblemSentence } from '../../ui/coverage/ProblemSentence';
import { neverWhole } from '../../ui/coverage/never-whole';
import styles from './Add.module.css';
import type { Place, Preview } from './preview-data';

interface Props {
  preview: Preview;
  onPlace: (place: Place) => void;
}

/** How well a document was read: the share of its words, sections found and missing, doubts; each leads to its place. */
export function PreviewScorecard({ preview, onPlace }: Props) {
  const { share, unassigned, sections, problems } = preview;
  const found = sections.filter(({ gap }) => gap === null);
  const missing = sections.filter(({ gap }) => gap !== null);
  return (
    <dl className={styles.card} data-scorecard="">
      <dt>
        <FormattedMessage id="add.card.share" />
      </dt>
      <dd>
        {share === null ? (
          <FormattedMessage id="add.card.noWords" />
        ) : (
          <FormattedNumber value={neverWhole(share)} style="percent" maximumFractionDigits={1} />
        )}
        {unassigned.map((span, index) => (
          <PlaceButton key={index} place={span} onPlace={onPlace}>
            <FormattedMessage id="add.card.unread" values={{ words: span.label.trim().slice(0, 20) }} />
          </PlaceButton>
        ))}
      </dd>
      {sections.length > 0 && (
        <>
          <dt>
            <FormattedMessage id="add.card.found" />
          </dt>
          <dd>
            {found.map(({ section, organization, start, end }) => (
              <PlaceButton
                key={`${organization} ${section}`}
                place={start === null || end === null ? null : { start, end }}
                onPlace={onPlace}
              >
                <FormattedMessage id={`vocabulary.section.${section}`} />
              </PlaceButton>
            ))}
            {found.length === 0 && <FormattedMessage id="add.card.none" />}
          </dd>
          <dt>
            <FormattedMessage id="add.card.missing" />
          </dt>
          <dd className={styles.gaps}>
            {missing.map(({ section, organization, gap, start, end }) => (
              <PlaceButton
                key={`${organization} ${section}`}
                place={start === null || end === null ? null : { start, end }}
                onPlace={onPlace}
              >
                <GapSign gap={gap!} section={section} />
              </PlaceButton>
            ))}
            {missing.length === 0 && <FormattedMessage id="add.card.none" />}
          </dd>
        </>
      )}
      <dt>
        <FormattedMessage id="add.card.problems" />
      </dt>
      <dd className={styles.gaps}>
        {problems.map(({ start, end, ...problem }, index) => (
          <PlaceButton key={index} place={start === null || end === null ? null : { start, end }} onPlace={onPlace}>
            <span data-problem={problem.rule}>
              <ProblemSentence {...problem} />
            </span>
          </PlaceButton>
        ))}
        {problems.length === 0 && <FormattedMessage id="add.card.none" />}
      </dd>
    </dl>
  );
}

function PlaceButton({ place, onPlace, children }: { place: Place | null; onPlace: (place: Place) => void; children: React.ReactNode }) {
  if (!place) return <span className={styles.chip}>{children}</span>;
  return (
    <button type="button" className={styles.chip} onClick={() => onPlace({ start: place.start, end: place.end })}>
      {children}
    </button>
  );
}
