/**
 * The words of one part of the interface, in ICU message syntax. Both languages must have the same ids, each beginning
 * with the part's name (`ask.title`). Words of documents are never translated and never stand here.
 */
export function defineMessages<const Zh extends Record<string, string>>(messages: {
  zh: Zh;
  en: { [Id in keyof Zh]: string };
}): { zh: Zh; en: { [Id in keyof Zh]: string } } {
  return messages;
}
