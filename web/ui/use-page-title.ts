import { useEffect } from 'react';
import { useIntl } from 'react-intl';

/** Names the page in the window's title; null while its name is not known yet. */
export function usePageTitle(title: string | null): void {
  const atlas = useIntl().formatMessage({ id: 'app.name' });
  useEffect(() => {
    document.title = title ? `${title} · ${atlas}` : atlas;
  }, [atlas, title]);
}
