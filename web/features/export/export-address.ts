/** What an export is asked for; as the page's own address and the API spell it. */
export interface ExportChoice {
  scope: string;
  table: string;
  inferred: boolean;
  /** Of a comparison: ids with commas. */
  only: string | null;
  kinds: string | null;
  cities: string | null;
  text: string | null;
}

/** Formats in the order of the page. */
export const formats = ['csv', 'turtle', 'jsonld', 'graphml', 'sssom'] as const;
export type ExportFormat = (typeof formats)[number];

/** Tables of a CSV export, in the order of the page. */
export const tables = [
  'facts',
  'duties',
  'clauses',
  'divisions',
  'division-clauses',
  'reform',
  'boundaries',
  'quotas',
  'assignments',
  'codings',
  'exercises',
  'activities',
  'indicators',
  'departments',
  'mandates',
  'legal-bases',
  'units',
  'coordination',
  'people',
  'bodies',
  'cities',
  'documents',
  'gaps',
  'areas',
  'alignments',
] as const;

/** Whether a format has anything of this scope: alignments are of two departments. */
export const isOffered = (format: ExportFormat, { scope }: ExportChoice): boolean => format !== 'sssom' || scope.startsWith('compare:');

/** Where the file is. */
export function exportFile(
  format: ExportFormat | 'csv-metadata',
  { scope, table, inferred, only, kinds, cities, text }: ExportChoice,
): string {
  const filtered = scope === 'search' || scope === 'reform';
  const given: [name: string, value: string | null][] = [
    ['scope', scope],
    ['table', format.startsWith('csv') && table !== 'facts' ? table : null],
    ['inferred', inferred ? 'true' : null],
    ['only', scope.startsWith('compare:') ? only : null],
    ['text', filtered ? text : null],
    ['kinds', filtered ? kinds : null],
    ['cities', filtered ? cities : null],
  ];
  const asked = given.filter((one): one is [string, string] => one[1] !== null);
  return `/export/${format}?${new URLSearchParams(asked).toString()}`;
}

/** The same by the command line. */
export function exportCommand(format: ExportFormat, { scope, table, inferred, only, kinds, cities, text }: ExportChoice): string {
  const quoted = (value: string) => (/^[\w:.,-]+$/u.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`);
  const filtered = scope === 'search' || scope === 'reform';
  return [
    `npx atlas export ${format}`,
    ...(scope === 'all' ? [] : [`--scope ${quoted(scope)}`]),
    ...(format === 'csv' && table !== 'facts' ? [`--table ${table}`] : []),
    ...(scope.startsWith('compare:') && only ? [`--only ${quoted(only)}`] : []),
    ...(filtered && text ? [`--text ${quoted(text)}`] : []),
    ...(filtered && kinds ? [`--kinds ${quoted(kinds)}`] : []),
    ...(filtered && cities ? [`--cities ${quoted(cities)}`] : []),
    ...(inferred ? ['--with-inferred'] : []),
    `--out ${format === 'jsonld' ? 'atlas.jsonld' : format === 'turtle' ? 'atlas.ttl' : format === 'sssom' ? 'atlas.sssom.tsv' : `atlas.${format}`}`,
  ].join(' ');
}
