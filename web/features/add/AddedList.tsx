import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { documentAddress } from '../../lib/addresses';
import type { AddedDocumentPartsFragment } from '../../lib/gql/operations';
import styles from './Add.module.css';

interface Props {
  documents: readonly AddedDocumentPartsFragment[];
  busy: boolean;
  onRemove: (id: string) => void;
}

/** The documents that users have added, each with the way to take it away, which asks once more. */
export function AddedList({ documents, busy, onRemove }: Props) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <section aria-labelledby="add-list">
      <h2 id="add-list">
        <FormattedMessage id="add.list" />
      </h2>
      {documents.length === 0 && (
        <p className={styles.quiet}>
          <FormattedMessage id="add.list.empty" />
        </p>
      )}
      <ul className={styles.list}>
        {documents.map(({ id, title, kind, city, number, date }) => (
          <li key={id} data-added={id}>
            <div>
              <Link to={documentAddress(id)} lang="zh-CN">
                {title}
              </Link>
              <p className={styles.quiet}>
                <FormattedMessage id={`vocabulary.document.${kind}`} />
                <span lang="zh-CN">{[city?.name, number, date].filter(Boolean).map((part) => ` · ${part}`)}</span>
              </p>
            </div>
            {asked === id ? (
              <div className={styles.actions}>
                <Button color="red" disabled={busy} onClick={() => onRemove(id)}>
                  <FormattedMessage id="add.remove.sure" />
                </Button>
                <Button variant="default" onClick={() => setAsked(null)}>
                  <FormattedMessage id="add.remove.keep" />
                </Button>
              </div>
            ) : (
              <Button variant="default" disabled={busy} onClick={() => setAsked(id)}>
                <FormattedMessage id="add.remove" />
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
