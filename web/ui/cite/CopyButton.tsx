import { Button } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';

const shownMs = 2000;

/** Copies a text, and says whether it could: browsers forbid it on pages that are not secure. */
export function CopyButton({ text, children }: { text: string; children: ReactNode }) {
  const [done, setDone] = useState<'yes' | 'no' | null>(null);
  useEffect(() => {
    if (done === null) return undefined;
    const timer = setTimeout(() => setDone(null), shownMs);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = () => void copyText(text).then((copied) => setDone(copied ? 'yes' : 'no'));
  return (
    <Button variant="default" size="compact-md" onClick={copy}>
      <span aria-live="polite">
        {done === null ? children : <FormattedMessage id={done === 'yes' ? 'cite.copied' : 'cite.copy.failed'} />}
      </span>
    </Button>
  );
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Where the page is not secure there is no clipboard, but a selection can still be copied. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  (document.activeElement?.closest('[role=dialog]') ?? document.body).append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}
