import { Button, Checkbox, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import type { MatchRelation, ReviewInput, ReviewVerdict } from '../../lib/gql/operations';
import { kept } from '../../lib/kept';
import { JudgeFailureNote } from '../../ui/review/JudgeFailureNote';
import { relations } from '../../ui/review/relations';
import { ReviewMark } from '../../ui/review/ReviewMark';
import { useJudge } from '../../ui/review/use-judge';
import { ChangeTo } from './ChangeTo';
import { Judgements } from './Judgements';
import styles from './ReviewPage.module.css';
import { Side } from './Side';
import type { Item, useQueue } from './use-queue';
import { useShortcuts } from './use-shortcuts';

interface Props {
  queue: ReturnType<typeof useQueue>;
  item: Item;
  total: number;
  /** The judgement settles what others differ in. */
  settling: boolean;
}

const keptShortcuts = kept('atlas.review.keys');

/** One pair to be judged: both sentences, what the method says and why, what has been judged, and the buttons and keys. */
export function ReviewCard({ queue, item, total, settling }: Props) {
  const intl = useIntl();
  const { can, busy, failure, judge, takeBack, reviewer } = useJudge();
  const [note, setNote] = useState('');
  const [sure, setSure] = useState(true);
  const [keys, setKeys] = useState(() => keptShortcuts.read() !== 'off');
  const noteField = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const own = queue.given.find(({ review }) => review.target === item.target);
  const isAlignment = item.kind === 'ALIGNMENT';
  const acceptable = !isAlignment || item.relation !== null;

  // a screen reader is told of the next pair; the first one does not take the focus from where the reader is
  const { place } = queue;
  const shown = useRef(false);
  useEffect(() => {
    if (shown.current || place > 0 || queue.given.length > 0) heading.current?.focus({ preventScroll: true });
    shown.current = true;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when another pair is shown
  }, [place]);

  async function give(verdict: ReviewVerdict, change: Partial<Pick<ReviewInput, 'relation' | 'division' | 'duty'>> = {}) {
    if (!can || busy || (verdict === 'ACCEPT' && !acceptable)) return;
    const texts = [item.left.hash, item.right.hash];
    const saved = await judge(item.kind, { target: item.target, verdict, note, sure, texts, adjudicates: settling, ...change });
    if (saved) queue.judged(saved);
  }
  async function undo() {
    const mine = item.reviews.filter((one) => one.reviewer === reviewer && !one.withdrawn).at(-1);
    const last = own?.review ?? queue.given.at(-1)?.review ?? mine;
    if (!can || busy || !last) return;
    const saved = await takeBack(last.id);
    if (saved) queue.takenBack(saved);
  }
  const relate = (relation: MatchRelation) => (relation === item.relation ? give('ACCEPT') : give('CHANGE', { relation }));

  useShortcuts(
    {
      a: () => void give('ACCEPT'),
      r: () => void give('REJECT'),
      n: () => noteField.current?.focus(),
      u: () => void undo(),
      j: queue.next,
      k: queue.previous,
      ...(isAlignment ? Object.fromEntries(relations.map((relation, index) => [`${index + 1}`, () => void relate(relation)])) : {}),
    },
    keys,
  );

  return (
    <article className={styles.card} aria-labelledby="review-place" data-target={item.target}>
      <header className={styles.head}>
        <h2 id="review-place" ref={heading} tabIndex={-1}>
          <FormattedMessage id="review.place" values={{ place: queue.place + 1, shown: queue.items.length, total }} />
        </h2>
        <span role="status">
          <ReviewMark status={own ? own.status : (item.status ?? null)} />
        </span>
        <span className={styles.steps}>
          <Button size="compact-sm" variant="default" disabled={queue.place === 0} onClick={queue.previous}>
            <FormattedMessage id="review.previous" />
          </Button>
          <Button size="compact-sm" variant="default" disabled={queue.place + 1 >= queue.items.length} onClick={queue.next}>
            <FormattedMessage id="review.next" />
          </Button>
        </span>
      </header>
      <div className={styles.sides}>
        <Side end={item.left} />
        <Side end={item.right} />
      </div>
      <section className={styles.machine} aria-label={intl.formatMessage({ id: 'review.machine' })}>
        <p>
          <strong>
            <FormattedMessage id="review.machine" />
          </strong>{' '}
          {isAlignment && <FormattedMessage id={item.relation ? `ui.review.relation.${item.relation}` : 'review.machine.nothing'} />}
          {item.score != null && (
            <>
              {' · '}
              <FormattedMessage id="review.machine.score" values={{ score: <FormattedNumber value={item.score} style="percent" /> }} />
            </>
          )}
          {item.method && <span className={styles.quiet}> · {item.method}</span>}
        </p>
        {item.explanation && <p lang="zh-CN">{item.explanation}</p>}
      </section>
      <Judgements reviews={item.reviews} hidden={item.status == null && !own} />
      {failure && <JudgeFailureNote failure={failure} />}
      <div className={styles.actions} role="group" aria-label={intl.formatMessage({ id: 'review.judge' })}>
        <Button disabled={!can || busy || !acceptable} onClick={() => void give('ACCEPT')} aria-keyshortcuts="a">
          <FormattedMessage id="ui.review.accept" /> <kbd aria-hidden="true">a</kbd>
        </Button>
        <Button variant="default" disabled={!can || busy} onClick={() => void give('REJECT')} aria-keyshortcuts="r">
          <FormattedMessage id="ui.review.reject" /> <kbd aria-hidden="true">r</kbd>
        </Button>
        {isAlignment &&
          relations.map((relation, index) => (
            <Button
              key={relation}
              variant="default"
              disabled={!can || busy}
              onClick={() => void relate(relation)}
              aria-keyshortcuts={`${index + 1}`}
            >
              <FormattedMessage id={`ui.review.relation.${relation}`} /> <kbd aria-hidden="true">{index + 1}</kbd>
            </Button>
          ))}
        <Button
          variant="subtle"
          disabled={!can || busy || (queue.given.length === 0 && !item.reviews.some((one) => one.reviewer === reviewer && !one.withdrawn))}
          onClick={() => void undo()}
          aria-keyshortcuts="u"
        >
          <FormattedMessage id="ui.review.undo" /> <kbd aria-hidden="true">u</kbd>
        </Button>
      </div>
      {!isAlignment && can && <ChangeTo item={item} busy={busy} onChange={(change) => void give('CHANGE', change)} />}
      <Textarea
        ref={noteField}
        label={intl.formatMessage({ id: 'review.note' })}
        value={note}
        maxLength={2000}
        autosize
        minRows={2}
        disabled={!can}
        aria-keyshortcuts="n"
        onChange={(event) => setNote(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <Checkbox
        className={styles.check!}
        label={intl.formatMessage({ id: 'review.unsure' })}
        checked={!sure}
        disabled={!can}
        onChange={(event) => setSure(!event.currentTarget.checked)}
      />
      {!can && (
        <p className={styles.quiet}>
          <FormattedMessage id="review.readOnly" />
        </p>
      )}
      <div className={styles.help}>
        <Checkbox
          label={intl.formatMessage({ id: 'review.keys' })}
          checked={keys}
          onChange={(event) => {
            keptShortcuts.write(event.currentTarget.checked ? 'on' : 'off');
            setKeys(event.currentTarget.checked);
          }}
        />
        <span>
          <FormattedMessage id={isAlignment ? 'review.keys.help.alignment' : 'review.keys.help'} />
        </span>
      </div>
    </article>
  );
}
