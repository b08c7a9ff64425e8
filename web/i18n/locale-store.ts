import { kept } from '../lib/kept';
import { defaultLocale, isLocale, type Locale } from './locale';

const keptLocale = kept('atlas-language');

/** The language chosen last on this device, or the default where none was or storage is closed. */
export function readStoredLocale(): Locale {
  const stored = keptLocale.read();
  return isLocale(stored) ? stored : defaultLocale;
}

export const storeLocale = (locale: Locale): void => keptLocale.write(locale);
