import { useEffect, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { localeTags } from './locale';
import { messages } from './messages';
import { useLocale } from './use-locale';

/** Gives the words of the chosen language to everything below, and names that language on the page. */
export function I18nProvider({ children }: { children: ReactNode }) {
  const [locale] = useLocale();
  useEffect(() => {
    document.documentElement.lang = localeTags[locale];
  }, [locale]);
  return (
    <IntlProvider locale={localeTags[locale]} defaultLocale={localeTags.zh} messages={messages[locale]}>
      {children}
    </IntlProvider>
  );
}
