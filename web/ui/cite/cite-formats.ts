import type { CiteReferenceFragment } from '../../lib/gql/operations';

/** The forms a reference is shown in, in this order. */
export const citeFormats = ['gbt7714', 'bibtex', 'csljson', 'text'] as const;
export type CiteFormat = (typeof citeFormats)[number];

/** A reference in one form. Plain words follow the language of the interface; the others have one spelling. */
export function inFormat(reference: CiteReferenceFragment, format: CiteFormat, locale: string): string {
  switch (format) {
    case 'gbt7714':
      return reference.gbt7714;
    case 'bibtex':
      return reference.bibtex.trimEnd();
    case 'csljson':
      return reference.cslJson.trimEnd();
    case 'text':
      return locale.startsWith('zh') ? reference.textZh : reference.textEn;
  }
}

/** References together in one form: CSL-JSON is one list, the others follow each other. */
export function allInFormat(references: readonly CiteReferenceFragment[], format: CiteFormat, locale: string): string {
  if (format === 'csljson')
    return JSON.stringify(
      references.flatMap(({ cslJson }) => JSON.parse(cslJson) as unknown[]),
      null,
      2,
    );
  return references.map((one) => inFormat(one, format, locale)).join(format === 'bibtex' ? '\n\n' : '\n');
}
