import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from './Ask.module.css';

/** As many characters as the API looks at. */
const longestQuestion = 500;

interface Props {
  question: string;
  onAsk: (question: string) => void;
}

export function QuestionForm({ question, onAsk }: Props) {
  const intl = useIntl();
  const [text, setText] = useState(question);

  function submit(event: FormEvent) {
    event.preventDefault();
    onAsk(text);
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        className={styles.field}
        size="lg"
        type="search"
        name="q"
        lang="zh-CN"
        value={text}
        maxLength={longestQuestion}
        aria-label={intl.formatMessage({ id: 'ask.field' })}
        placeholder={intl.formatMessage({ id: 'ask.placeholder' })}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" size="lg">
        <FormattedMessage id="ask.submit" />
      </Button>
    </form>
  );
}
