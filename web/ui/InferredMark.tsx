import { Popover } from '@mantine/core';
import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import type { EvidenceLinkFragment } from '../lib/gql/operations';
import { EvidenceLinks } from './EvidenceLink';
import styles from './InferredMark.module.css';

interface Props {
  rule: string;
  confidence?: number | null;
  explanation?: string;
  evidence?: EvidenceLinkFragment[];
}

const closingDelay = 150;

/** Says 推断 beside whatever a rule concluded, and gives the reason on hover, focus and tap. */
export function InferredMark({ rule, confidence, explanation, evidence = [] }: Props) {
  const [opened, setOpened] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const box = useRef<HTMLSpanElement>(null);

  const open = () => {
    clearTimeout(timer.current);
    setOpened(true);
  };
  const closeSoon = () => {
    timer.current = setTimeout(() => setOpened(false), closingDelay);
  };
  const leave = (event: FocusEvent) => {
    if (!box.current?.contains(event.relatedTarget)) closeSoon();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpened(false);
  };

  return (
    <span
      ref={box}
      className={styles.box}
      onMouseEnter={open}
      onMouseLeave={closeSoon}
      onFocus={open}
      onBlur={leave}
      onKeyDown={closeOnEscape}
    >
      <Popover opened={opened} onChange={setOpened} withinPortal={false} position="bottom-start" width={320} shadow="md">
        <Popover.Target>
          <button type="button" className={styles.mark} onClick={open} data-inferred="">
            <FormattedMessage id="ui.inferred" />
          </button>
        </Popover.Target>
        <Popover.Dropdown className={styles.reason}>
          {explanation && <p lang="zh-CN">{explanation}</p>}
          <p className={styles.rule}>
            <FormattedMessage id="ui.inferred.rule" values={{ rule }} />
            {confidence != null && (
              <>
                {' · '}
                <FormattedMessage
                  id="ui.inferred.confidence"
                  values={{ confidence: <FormattedNumber value={confidence} style="percent" /> }}
                />
              </>
            )}
          </p>
          <EvidenceLinks evidence={evidence} />
        </Popover.Dropdown>
      </Popover>
    </span>
  );
}
