/** The two languages of the interface, and how an address asks for one. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export function inLanguage(language: Language, path: string): string {
  return language === 'zh' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
}

/** The word that stands beside whatever a rule concluded. */
export const inferredWord: Record<Language, string> = { zh: '推断', en: 'inferred' };
