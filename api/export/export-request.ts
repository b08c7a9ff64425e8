import { tableNames, type TableName } from '../../data/export/csv/csv-columns.js';
import { entityKindLabels, type EntityKind } from '../../graph-schema/model/entity-kind.js';
import { reformKinds, type ReformKind } from '../../graph-schema/model/vocabulary.js';
import { endsOfAlignment, labelOfId } from '../../graph-schema/model/identity.js';

/** The forms of an export; `csv-metadata` is what stands beside a CSV file. */
export const exportFormats = ['csv', 'csv-metadata', 'jsonld', 'turtle', 'graphml', 'sssom'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What an export is asked for, as the address of an export and the command line spell it. */
export interface ExportRequest {
  format: ExportFormat;
  /** Only for CSV. */
  table: TableName;
  withInferred: boolean;
  scope: ExportScope;
}

export type ExportScope =
  | { on: 'all' }
  | { on: 'city'; city: string }
  | { on: 'department'; department: string }
  /** `only`: ids of the facts and the pairs (alignments, with both their sentences) that are wanted; null for all. */
  | { on: 'compare'; left: string; right: string; only: readonly string[] | null }
  | { on: 'ids'; ids: readonly string[] }
  | { on: 'search'; text: string; kinds: readonly EntityKind[] | null; cities: readonly string[] | null }
  | { on: 'reform'; kinds: readonly ReformKind[] | null; cities: readonly string[] | null; text: string | null };

/** An export that cannot be had as it was asked for; the message is one line that says what to do. */
export class ExportRefusal extends Error {
  override readonly name = 'ExportRefusal';
  constructor(
    message: string,
    readonly status: 400 | 404 = 400,
  ) {
    super(message);
  }
}

/** As many ids as fit into an address. */
export const mostIds = 500;
const longest = 200;
const scopes = 'all, city:CODE, department:ID or name, compare:LEFT,RIGHT, ids:ID,ID,…, search (with text), reform';
const names = ['scope', 'table', 'inferred', 'only', 'kinds', 'cities', 'text'];

/** Reads what was asked for. @throws ExportRefusal */
export function parseExportRequest(format: string, asked: Readonly<Record<string, unknown>>): ExportRequest {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(asked)) {
    if (!names.includes(name)) throw new ExportRefusal(`${name.slice(0, 40)}: no such argument; there are ${names.join(', ')}`);
    if (typeof value !== 'string') throw new ExportRefusal(`${name}: give it once`);
    given[name] = value;
  }
  const known = exportFormats.find((one) => one === format);
  if (!known) throw new ExportRefusal(`${format.slice(0, 40)}: no such format; there are ${exportFormats.join(', ')}`, 404);
  const inferred = given['inferred'] ?? 'false';
  if (!['true', 'false'].includes(inferred)) throw new ExportRefusal('inferred: true or false');
  const table = tableNames.find((one) => one === (given['table'] ?? 'facts'));
  if (!table) throw new ExportRefusal(`table: no such table; there are ${tableNames.join(', ')}`);
  if (given['table'] !== undefined && !known.startsWith('csv')) throw new ExportRefusal(`table: only CSV has tables, not ${known}`);
  const scope = parseScope(given);
  if (scope.on !== 'compare' && (known === 'sssom' || table === 'alignments'))
    throw new ExportRefusal('scope: alignments are of two departments; give compare:LEFT,RIGHT');
  return { format: known, table, withInferred: inferred === 'true', scope };
}

function parseScope(given: Readonly<Record<string, string>>): ExportScope {
  const [, on = '', rest] = /^(?<on>[a-z]+)(?::(?<rest>.*))?$/su.exec(given['scope'] ?? 'all') ?? [];
  const words = (name: string) => list(name, given[name]);
  const filters = ['kinds', 'cities', 'text'].filter((name) => given[name] !== undefined);
  if (filters.length > 0 && on !== 'search' && on !== 'reform')
    throw new ExportRefusal(`${filters[0]}: only the scopes search and reform take it`);
  if (given['only'] !== undefined && on !== 'compare') throw new ExportRefusal('only: only the scope compare takes it');
  switch (on) {
    case 'all':
      return { on };
    case 'city':
      return { on, city: one('scope', rest, 'city:610100') };
    case 'department':
      return { on, department: one('scope', rest, 'department:ID or name') };
    case 'compare': {
      const [left, right, ...more] = list('scope', rest) ?? [];
      if (!left || !right || more.length > 0)
        throw new ExportRefusal('scope: compare takes two departments, compare:LEFT,RIGHT (ids or names)');
      return { on, left, right, only: given['only'] === undefined ? null : chosenIds('only', given['only']) };
    }
    case 'ids': {
      const ids = chosenIds('scope', rest);
      const wrong = ids.find((id) => labelOfId(id) === null);
      if (wrong !== undefined) throw new ExportRefusal(`scope: ${wrong.slice(0, 60)} is no id of the atlas`);
      return { on, ids };
    }
    case 'search':
      return {
        on,
        text: one('text', given['text'], 'the words searched for'),
        kinds: chosen('kinds', words('kinds'), Object.keys(entityKindLabels) as EntityKind[]),
        cities: words('cities'),
      };
    case 'reform':
      return {
        on,
        kinds: chosen('kinds', words('kinds'), reformKinds),
        cities: words('cities'),
        text: given['text'] === undefined || given['text'] === '' ? null : one('text', given['text'], 'words of the items'),
      };
    default:
      throw new ExportRefusal(`scope: ${(given['scope'] ?? '').slice(0, 60)} is none; there are ${scopes}`);
  }
}

/** Ids, each once and in order. */
function chosenIds(name: string, text: string | undefined): string[] {
  const ids = [...new Set(list(name, text) ?? [])];
  if (ids.length === 0) throw new ExportRefusal(`${name}: give ids, ${name === 'scope' ? 'ids:' : ''}ID,ID,…`);
  if (ids.length > mostIds)
    throw new ExportRefusal(`${name}: ${ids.length} ids, and ${mostIds} are allowed; choose a department or a city instead`);
  const wrong = ids.find((id) => labelOfId(id) === null && endsOfAlignment(id) === null);
  if (wrong !== undefined) throw new ExportRefusal(`${name}: ${wrong.slice(0, 60)} is no id of the atlas`);
  return ids.sort();
}

function list(name: string, text: string | undefined): string[] | null {
  const items = (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  const long = items.find((item) => item.length > longest);
  if (long !== undefined) throw new ExportRefusal(`${name}: longer than ${longest} characters`);
  return items.length > 0 ? items : null;
}

function one(name: string, text: string | undefined, example: string): string {
  const item = text?.trim() ?? '';
  if (item === '') throw new ExportRefusal(`${name}: give ${example}`);
  if (item.length > longest) throw new ExportRefusal(`${name}: longer than ${longest} characters`);
  return item;
}

function chosen<T extends string>(name: string, items: readonly string[] | null, known: readonly T[]): T[] | null {
  const wrong = items?.find((item) => !(known as readonly string[]).includes(item));
  if (wrong !== undefined) throw new ExportRefusal(`${name}: ${wrong.slice(0, 40)} is none; there are ${known.join(', ')}`);
  return items as T[] | null;
}

/** The scope in one line, the same for the same request however it was spelt. */
export function scopeText(scope: ExportScope): string {
  switch (scope.on) {
    case 'all':
      return 'all';
    case 'city':
      return `city:${scope.city}`;
    case 'department':
      return `department:${scope.department}`;
    case 'compare':
      return `compare:${scope.left},${scope.right}${scope.only === null ? '' : ` only=${scope.only.join(',')}`}`;
    case 'ids':
      return `ids:${scope.ids.join(',')}`;
    case 'search':
    case 'reform': {
      const filters = [
        ...(scope.text === null ? [] : [`text=${scope.text}`]),
        ...(scope.kinds === null ? [] : [`kinds=${scope.kinds.join(',')}`]),
        ...(scope.cities === null ? [] : [`cities=${scope.cities.join(',')}`]),
      ];
      return [scope.on, ...filters].join(' ');
    }
  }
}
