import type { OrganizationFacts } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { findOfficeHolders } from '../people/office-holders.js';
import { quote } from '../quote.js';
import type { Ledger } from './ledger.js';

const named =
  /^([\u4e00-\u9fff〓]{2,4}|[\u4e00-\u9fff] [\u4e00-\u9fff])[ ：，（]+((?:[^，。；：、（）]{0,12}(?:书记|局长|主任|厅长|委员|组长|部长|署长|处长|科长|院长|站长|县长|市长|总师|工程师|会计师|经济师|督察专员|调研员|巡视员|主席|秘书长|成员)[、，兼 ]{0,2})+)/u;

/** Reads a list of leaders: a name with its posts on each line. What else stands there is the page's own. */
export function readPeople(source: SourceText, lines: readonly Span[], organization: OrganizationFacts, ledger: Ledger): void {
  for (const line of lines) {
    const match = named.exec(source.shape.slice(line.start, line.end));
    if (match) {
      organization.people.push({
        name: match[1]!.replace(/ /gu, ''),
        post: match[2]!.replace(/[ ，、]+$/u, '').trim(),
        evidence: quote(source, line, null),
      });
      ledger.fact(line, 'OfficeHolder');
      continue;
    }
    const found = findOfficeHolders(source, line);
    organization.people.push(...found);
    if (found.length > 0) ledger.fact(line, 'OfficeHolder');
    else ledger.furniture(line, 'leaders');
  }
}
