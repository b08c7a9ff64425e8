import { Button, FileButton, Textarea } from '@mantine/core';
import { useState, type DragEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from './Add.module.css';
import { readFileOf, type Draft } from './draft';

interface Props {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
}

/** A file, chosen or dropped, or pasted text. */
export function SourceFields({ draft, onChange }: Props) {
  const intl = useIntl();
  const [over, setOver] = useState(false);
  const take = async (file: File | null | undefined) => {
    if (file) onChange({ base64: await readFileOf(file), file: file.name, text: '' });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <fieldset className={styles.fields}>
      <legend>
        <FormattedMessage id="add.source" />
      </legend>
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileButton onChange={(file) => void take(file)}>
          {(props) => (
            <Button {...props} type="button" variant="default">
              <FormattedMessage id="add.source.choose" />
            </Button>
          )}
        </FileButton>
        <span className={styles.quiet}>{draft.base64 === null ? <FormattedMessage id="add.source.drop" /> : draft.file}</span>
        {draft.base64 !== null && (
          <Button type="button" variant="subtle" onClick={() => onChange({ base64: null, file: '' })}>
            <FormattedMessage id="add.source.clear" />
          </Button>
        )}
      </div>
      {draft.base64 === null && (
        <Textarea
          label={intl.formatMessage({ id: 'add.source.paste' })}
          value={draft.text}
          minRows={5}
          maxRows={12}
          autosize
          lang="zh-CN"
          onChange={(event) => onChange({ text: event.currentTarget.value })}
        />
      )}
    </fieldset>
  );
}
