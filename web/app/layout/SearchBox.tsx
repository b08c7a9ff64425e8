import { useState, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { searchAddress } from '../../lib/addresses';
import styles from './SiteHeader.module.css';

/** Looks for anything in the atlas by its words; the results have a page of their own. */
export function SearchBox() {
  const intl = useIntl();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const label = intl.formatMessage({ id: 'search.box' });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim()) void navigate(searchAddress(text.trim()));
  }

  return (
    <form role="search" className={styles.search} onSubmit={submit}>
      <input
        type="search"
        value={text}
        maxLength={200}
        placeholder={label}
        aria-label={label}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}
