import { useIntl } from 'react-intl';
import { useLocale } from '../../i18n/use-locale';
import { noArea } from './model/compare-filter';
import type { ComparedArea } from './model/read-comparison';

/** Names an area by its code, in the language of the interface. */
export function useAreaName(areas: readonly ComparedArea[]): (code: string) => string {
  const intl = useIntl();
  const [locale] = useLocale();
  const names = new Map(areas.map(({ code, labelZh, labelEn }) => [code, locale === 'en' ? labelEn : labelZh]));
  return (code) => (code === noArea ? intl.formatMessage({ id: 'compare.areas.none' }) : (names.get(code) ?? code));
}
