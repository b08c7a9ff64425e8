import { defaultLocale, isLocale, type Locale } from './locale';

const key = 'atlas-language';

/** The language chosen last on this device, or the default where none was or storage is closed. */
export function readStoredLocale(): Locale {
  try {
    const stored = localStorage.getItem(key);
    return isLocale(stored) ? stored : defaultLocale;
  } catch {
    return defaultLocale;
  }
}

export function storeLocale(locale: Locale): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // Without storage the address still carries the language.
  }
}
