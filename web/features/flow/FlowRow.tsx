import { useRef, type KeyboardEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { BodyName } from '../../ui/BodyName';
import { InferredMark } from '../../ui/InferredMark';
import { KindMark } from '../../ui/KindMark';
import { ReformItem } from '../../ui/ReformItem';
import styles from './Flow.module.css';
import { areaOf, none, recipientOf, type FlowLink } from './flow-data';
import { useChipName } from './use-chip-name';

interface Props {
  link: FlowLink;
  opened: boolean;
  onToggle: (open: boolean) => void;
}

/** One link as a row, and below it, when opened, its items with their sentences. Escape closes it. */
export function FlowRow({ link, opened, onToggle }: Props) {
  const intl = useIntl();
  const nameOf = useChipName();
  const button = useRef<HTMLButtonElement>(null);
  const links = [link];
  const area = nameOf({ layer: 'area', value: areaOf(link), links });
  const recipient = nameOf({ layer: 'to', value: recipientOf(link), links });
  const coding = link.actions[0]?.areas.find(({ primary }) => primary);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    onToggle(false);
    button.current?.focus();
  };
  return (
    <>
      <tr data-flow-row={`${areaOf(link)} ${link.kind} ${recipientOf(link)}`}>
        <td lang="zh-CN">{link.city.name}</td>
        <td>
          <KindMark kind="reform" /> <FormattedMessage id={`vocabulary.reform.${link.kind}`} />
        </td>
        <td>
          {areaOf(link) !== none && <KindMark kind="area" />} {area}
          {coding && <InferredMark rule={coding.rule} confidence={coding.confidence} />}
        </td>
        <td>
          {link.recipient ? (
            <span
              className={link.recipient.named ? undefined : styles.described}
              data-recipient={link.recipient.named ? 'named' : 'described'}
            >
              <BodyName body={link.recipient} />
            </span>
          ) : (
            <span className={styles.muted} data-recipient="none">
              {recipient}
            </span>
          )}
        </td>
        <td>
          <button
            ref={button}
            type="button"
            className={styles.count}
            data-flow-open=""
            aria-expanded={opened}
            aria-label={intl.formatMessage(
              { id: opened ? 'flow.row.close' : 'flow.row.open' },
              { count: link.actions.length, area, recipient },
            )}
            onClick={() => onToggle(!opened)}
          >
            {link.actions.length} <span aria-hidden="true">{opened ? '▴' : '▾'}</span>
          </button>
        </td>
      </tr>
      {opened && (
        <tr data-flow-items="">
          <td colSpan={5} onKeyDown={close}>
            {link.actions.map((item) => (
              <ReformItem key={item.id} item={item} />
            ))}
          </td>
        </tr>
      )}
    </>
  );
}
