import type { Gold, GoldOrganization, Quoted } from './gold.js';
import type { Parsed } from './parsed.js';

/** The kinds of facts that are compared, each by a key of its own. */
export const elements = [
  'organization',
  'status',
  'nameplate',
  'basis',
  'change',
  'change heading',
  'change recipient',
  'change source',
  'duty',
  'clause',
  'division',
  'division nameplate',
  'division duty',
  'quota',
  'split',
  'hosted',
  'colocated',
  'affiliated',
  'span',
] as const;

export type Element = (typeof elements)[number];

/** What one document contributes: found rightly, missed, and wrongly found, as readable keys. */
export interface Score {
  readonly right: Record<Element, number>;
  readonly missed: Record<Element, string[]>;
  readonly wrong: Record<Element, string[]>;
}

type ParsedOrganization = Parsed['organizations'][number];
type Either = GoldOrganization | ParsedOrganization;

const flat = (text: string) =>
  text
    .replace(/[〔［[]/g, '〔')
    .replace(/[〕］\]]/g, '〕')
    .replace(/[（(]/g, '（')
    .replace(/[）)]/g, '）')
    .replace(/[,，]/g, '，')
    .replace(/\s/gu, '');
const place = ({ start, end, text }: Quoted) => `${start}–${end} ${text.slice(0, 12)}`;

/** All facts of a body, as keys; two bodies agree where their keys do. */
function keys(body: Either): Record<Element, string[]> {
  return {
    organization: [body.name ?? ''],
    status: body.status ? [body.status] : [],
    nameplate: body.nameplates,
    basis: body.basis.map(({ title, number }) => flat(`${title} ${number ?? ''}`)),
    change: body.changes.map(({ kind, text }) => `${kind} ${text}`),
    'change heading': body.changes.map(({ heading, text }) => `${heading ?? '–'} | ${text}`),
    'change recipient': body.changes.flatMap(({ recipients, text }) => recipients.map((name) => `${name} | ${text}`)),
    'change source': body.changes.flatMap(({ sources, text }) => sources.map((name) => `${name.replace(/^原/, '')} | ${text}`)),
    duty: body.duties.map(({ ordinal, text }) => `${ordinal} ${text}`),
    clause: body.duties.flatMap(({ clauses }) => clauses.map(({ text }) => text)),
    division: body.divisions.map(({ ordinal, name }) => `${ordinal} ${name}`),
    'division nameplate': body.divisions.flatMap(({ name, nameplates }) => nameplates.map((plate) => `${name}（${plate}）`)),
    'division duty': body.divisions.flatMap(({ name, duties }) => duties.map(({ text }) => `${name}: ${text}`)),
    quota: body.staffing.map(({ what, min, max }) => `${what} ${min}–${max}`),
    split: body.splits.flatMap(({ partner, items }) => items.map(({ text }) => `${partner} | ${text}`)),
    hosted: body.hosted,
    colocated: body.colocated.map((pair) => `${pair.division} + ${pair.with}`),
    affiliated: body.affiliated.map(({ name, aliases }) => [name, ...aliases].join(' = ')),
    span: [
      ...body.changes,
      ...body.duties,
      ...body.divisions.flatMap(({ duties }) => duties),
      ...body.splits.flatMap(({ items }) => items),
    ].map(place),
  };
}

const record = <T>(of: () => T) => Object.fromEntries(elements.map((element) => [element, of()])) as Record<Element, T>;

/** Compares what was parsed with the gold, body by body: bodies of the same name, then those left in their order. */
export function score(gold: Gold, parsed: Pick<Parsed, 'organizations'>): Score {
  const result: Score = { right: record(() => 0), missed: record(() => []), wrong: record(() => []) };
  const left: ParsedOrganization[] = [...parsed.organizations];
  const take = (test: (body: ParsedOrganization) => boolean) => {
    const at = left.findIndex(test);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const pairs = gold.organizations.map((body) => ({ body, found: take(({ name }) => name === (body.name ?? '')) }));
  for (const { body, found } of pairs) {
    const other = found ?? take(() => true);
    compare(keys(body), other && keys(other), result, body.status === undefined ? ['status'] : []);
  }
  for (const extra of left) compare(undefined, keys(extra), result, []);
  return result;
}

function compare(
  expected: Record<Element, string[]> | undefined,
  found: Record<Element, string[]> | undefined,
  result: Score,
  skip: readonly Element[],
): void {
  for (const element of elements) {
    if (skip.includes(element)) continue;
    const rest = [...(found?.[element] ?? [])];
    for (const key of expected?.[element] ?? []) {
      const at = rest.indexOf(key);
      if (at < 0) result.missed[element].push(key);
      else {
        rest.splice(at, 1);
        result.right[element] += 1;
      }
    }
    result.wrong[element].push(...rest);
  }
}

/** Every quotation whose slice of the text, without white space, is not its text. */
export function quoteFaults(text: string, parsed: Pick<Parsed, 'organizations'>): string[] {
  const points = [...text];
  const quotes = parsed.organizations.flatMap((body): Quoted[] => [
    ...body.changes,
    ...body.duties,
    ...body.duties.flatMap(({ clauses }) => clauses),
    ...body.divisions.flatMap(({ duties }) => duties),
    ...body.splits.flatMap(({ items }) => items),
  ]);
  return quotes
    .filter(
      ({ text: words, start, end }) => start < 0 || end > points.length || points.slice(start, end).join('').replace(/\s/gu, '') !== words,
    )
    .map(place);
}
