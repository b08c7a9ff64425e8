import { useQuery } from '@apollo/client/react';
import { Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { departmentAddress, documentAddress } from '../../lib/addresses';
import { AddScreenDocument } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { usePageTitle } from '../../ui/use-page-title';
import styles from './Add.module.css';
import { AddedList } from './AddedList';
import { DetailFields } from './DetailFields';
import { emptyDraft, isReady, type Draft } from './draft';
import { FailureNote } from './FailureNote';
import { PreviewView } from './PreviewView';
import { SourceFields } from './SourceFields';
import { useCuration, type Ingested } from './use-curation';
import { useToken } from '../../lib/use-token';

/** For curators: reads a document, shows what was read, loads it, takes it away again. */
export default function AddPage() {
  const intl = useIntl();
  usePageTitle(intl.formatMessage({ id: 'add.title' }));
  const result = useQuery(AddScreenDocument);
  const [token, setToken] = useToken();
  const [draft, setDraft] = useState(emptyDraft);
  const curation = useCuration(token);
  const { doing, preview, failure, ingested, removed, broken } = curation;
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const canRead = isReady(draft) && token.trim() !== '' && doing === null;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (canRead) void curation.read(draft);
  }

  return (
    <div className="atlas-wide">
      <h1>
        <FormattedMessage id="add.title" />
      </h1>
      <p>
        <FormattedMessage id="add.intro" />
      </p>
      <AsyncView result={result} skeleton={<PageSkeleton />}>
        {({ cities, addedDocuments }) => (
          <>
            <form onSubmit={submit}>
              <PasswordInput
                className={styles.token}
                label={intl.formatMessage({ id: 'add.token' })}
                description={intl.formatMessage({ id: 'add.token.hint' })}
                value={token}
                autoComplete="off"
                onChange={(event) => setToken(event.currentTarget.value)}
              />
              <SourceFields draft={draft} onChange={change} />
              <DetailFields draft={draft} cities={cities} preview={preview} onChange={change} />
              <div className={styles.actions}>
                <Button type="submit" variant={preview ? 'default' : 'filled'} disabled={!canRead}>
                  <FormattedMessage id={preview ? 'add.readAgain' : 'add.read'} />
                </Button>
                {preview && (
                  <Button
                    disabled={!canRead || preview.obstacles.length > 0}
                    onClick={() => void curation.ingest(draft).then(() => undefined)}
                  >
                    <FormattedMessage id="add.load" />
                  </Button>
                )}
                <span role="status">{doing && <FormattedMessage id={`add.doing.${doing}`} />}</span>
              </div>
              {doing && <progress className={styles.progress} aria-label={intl.formatMessage({ id: `add.doing.${doing}` })} />}
            </form>
            {failure && <FailureNote failure={failure} />}
            {broken && (
              <p role="alert" className={styles.failure}>
                <FormattedMessage id="ui.error.body" />
              </p>
            )}
            {removed && (
              <p role="status" className={styles.done}>
                <FormattedMessage id="add.removed" values={{ title: <span lang="zh-CN">《{removed}》</span> }} />
              </p>
            )}
            {ingested && (
              <Success
                ingested={ingested}
                busy={doing !== null}
                onUndo={() => void curation.remove(ingested.document.id)}
                onNext={() => setDraft({ ...emptyDraft, city: draft.city === 'new' ? '' : draft.city })}
              />
            )}
            {preview?.obstacles.map((obstacle) => (
              <FailureNote key={obstacle.code} failure={obstacle} />
            ))}
            {preview && <PreviewView key={preview.text} preview={preview} />}
            <AddedList
              documents={addedDocuments}
              busy={doing !== null || token.trim() === ''}
              onRemove={(id) => void curation.remove(id)}
            />
          </>
        )}
      </AsyncView>
    </div>
  );
}

function Success({ ingested, busy, onUndo, onNext }: { ingested: Ingested; busy: boolean; onUndo: () => void; onNext: () => void }) {
  const { document, departments } = ingested;
  return (
    <div role="status" className={styles.done} data-ingested={document.id}>
      <p>
        <FormattedMessage id="add.done" values={{ title: <span lang="zh-CN">《{document.title}》</span> }} />
      </p>
      <ul>
        <li>
          <Link to={documentAddress(document.id)}>
            <FormattedMessage id="add.done.document" />
          </Link>
        </li>
        {departments.map(({ id, name }) => (
          <li key={id}>
            <Link to={departmentAddress(id)} lang="zh-CN">
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button variant="default" disabled={busy} onClick={onUndo}>
          <FormattedMessage id="add.undo" />
        </Button>
        <Button variant="subtle" onClick={onNext}>
          <FormattedMessage id="add.next" />
        </Button>
      </div>
    </div>
  );
}
