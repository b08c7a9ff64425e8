import type { ContactFact } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { quote } from '../quote.js';
import { contactKind } from './identity-lexicon.js';
import type { Ledger } from './ledger.js';

/**
 * Reads a line of labels with their values (电话：0734-5220011 传真：0734-5220012) into `contacts`; true where it is one.
 */
export function readContact(source: SourceText, line: Span, contacts: ContactFact[], ledger: Ledger): boolean {
  const words = source.shape.slice(line.start, line.end);
  if (line.end - line.start > 160) return false;
  const labels = [...words.matchAll(/(?:^|[ ，；。、])([^：，。；、 \d]{1,10})： *(?=\S)/gu)]
    .map((match) => ({ kind: contactKind(match[1]!.replace(/ /gu, '')), from: match.index, value: match.index + match[0].length }))
    .filter(({ kind }) => kind !== null);
  if (labels.length === 0 || labels[0]!.from > 0) return false;
  for (const [index, { kind, value }] of labels.entries()) {
    const end = labels[index + 1]?.from ?? words.length;
    const printed = source.slice(line.start + value, line.start + end).trim();
    contacts.push({ kind: kind!, value: printed, evidence: quote(source, line, null) });
  }
  ledger.fact(line, 'Contact');
  return true;
}
