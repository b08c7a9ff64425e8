import { useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useLocation } from 'react-router';
import { PlaceLink } from './PlaceLink';
import { placeOf, places } from './places';
import styles from './MorePlaces.module.css';
import header from './SiteHeader.module.css';

/** The places that are not always shown, opened by a button; a choice, Escape or leaving it closes them again. */
export function MorePlaces() {
  const { key, pathname } = useLocation();
  // Where it was opened: going to any address closes it.
  const [openedAt, setOpenedAt] = useState<string>();
  const opened = openedAt === key;
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const here = placeOf(pathname);

  useEffect(() => {
    if (!opened) return undefined;
    const leave = (event: Event) => {
      if (!whole.current?.contains(event.target as Node)) setOpenedAt(undefined);
    };
    const events = ['pointerdown', 'focusin'] as const;
    for (const name of events) document.addEventListener(name, leave);
    return () => {
      for (const name of events) document.removeEventListener(name, leave);
    };
  }, [opened]);

  return (
    <div
      ref={whole}
      className={styles.whole}
      onKeyDown={({ key: pressed }) => {
        if (pressed !== 'Escape' || !opened) return;
        setOpenedAt(undefined);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className={`${header.link} ${styles.button}`}
        aria-expanded={opened}
        aria-controls="more-places"
        aria-current={here && !here.primary ? 'true' : undefined}
        onClick={() => setOpenedAt(opened ? undefined : key)}
      >
        <FormattedMessage id="app.nav.more" />
        <span aria-hidden="true" className={styles.arrow} />
      </button>
      {/* Chosen, it closes at once: the address moves on only when the page chosen is there. */}
      <ul id="more-places" className={styles.list} hidden={!opened} onClick={() => setOpenedAt(undefined)}>
        {places
          .filter(({ primary }) => !primary)
          .map((place) => (
            <li key={place.to}>
              <PlaceLink place={place} />
            </li>
          ))}
      </ul>
    </div>
  );
}
