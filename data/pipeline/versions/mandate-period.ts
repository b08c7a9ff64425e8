import type { InForceRule } from '../../../graph-schema/model/vocabulary.js';
import type { ParsedDocument } from '../facts/document.js';
import type { OrganizationFacts } from '../facts/organization.js';
import type { Period } from './version-at.js';

/** What somebody said of a document beside its text. */
export interface SuppliedFields {
  number: string | null;
  date: string | null;
  inForceFrom?: string | null | undefined;
  inForceTo?: string | null | undefined;
}

/** When a mandate holds as its own document tells, and by which rule; `supplied` names what the text does not give. */
export interface MandatePeriod extends Period {
  rule: InForceRule | null;
  supplied: ('inForceFrom' | 'inForceTo')[];
}

/**
 * Since when a mandate holds: by its own sentence, else the date of its document, else the year in its number; where
 * the text gives none of these, by what was supplied. A document that it rests on says only that it is not older.
 */
export function mandatePeriod(
  document: ParsedDocument['document'],
  organization: OrganizationFacts,
  supplied: SuppliedFields | null,
): MandatePeriod {
  const years = organization.basis.map(({ number }) => yearIn(number)).filter((year) => year !== null);
  const notBefore = years.length > 0 ? years.sort().at(-1)! : null;
  const to = supplied?.inForceTo ?? null;
  const readings: [string | null, InForceRule, boolean][] = [
    [organization.commencement?.date ?? null, 'COMMENCEMENT', false],
    [supplied?.inForceFrom ?? null, 'SUPPLIED', true],
    [document.date, 'DOCUMENT_DATE', false],
    [supplied?.date ?? null, 'DOCUMENT_DATE', true],
    [yearIn(document.number), 'NUMBER_YEAR', false],
    [yearIn(supplied?.number ?? null), 'NUMBER_YEAR', true],
  ];
  const [from, rule, given] = readings.find(([date]) => date !== null) ?? [null, null, false];
  return { from, to, notBefore, rule, supplied: [...(given ? (['inForceFrom'] as const) : []), ...(to ? (['inForceTo'] as const) : [])] };
}

/** The year of 青政办发〔2019〕12号. */
function yearIn(number: string | null): string | null {
  return /[〔\[（(【]((?:19|20)\d{2})[〕\]）)】]/u.exec(number ?? '')?.[1] ?? null;
}
