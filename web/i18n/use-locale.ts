import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useCallback, useEffect } from 'react';
import { useLocation } from 'react-router';
import { defaultLocale, locales, type Locale } from './locale';
import { readStoredLocale, storeLocale } from './locale-store';

/**
 * The language of the interface and how to switch it. The address (`?lang=en`) decides, then the last choice on this
 * device. A language that is not the default is written into every address, so that a copied link shows the same page.
 */
export function useLocale(): [Locale, (locale: Locale) => void] {
  const [fromAddress, setFromAddress] = useQueryState('lang', parseAsStringLiteral(locales));
  const { pathname } = useLocation();
  const locale = fromAddress ?? readStoredLocale();

  useEffect(() => {
    if (fromAddress === null && locale !== defaultLocale) void setFromAddress(locale, { history: 'replace' });
  }, [fromAddress, locale, pathname, setFromAddress]);

  const choose = useCallback(
    (next: Locale) => {
      storeLocale(next);
      void setFromAddress(next === defaultLocale ? null : next, { history: 'replace' });
    },
    [setFromAddress],
  );
  return [locale, choose];
}
