/** What SSSOM 1.0 asks of a mapping set and of each mapping between entities. */
const required = {
  set: ['mapping_set_id', 'license'],
  mapping: ['subject_id', 'predicate_id', 'object_id', 'mapping_justification'],
};

/** The slots of a mapping set and of a mapping that are used here, as SSSOM 1.0 names them; any other is a fault. */
const known = {
  set: [
    'curie_map',
    'mapping_set_id',
    'mapping_set_version',
    'mapping_set_title',
    'mapping_set_description',
    'license',
    'mapping_date',
    'mapping_tool',
    'comment',
    'other',
  ],
  mapping: [
    'subject_id',
    'subject_label',
    'predicate_id',
    'object_id',
    'object_label',
    'mapping_justification',
    'reviewer_label',
    'confidence',
    'mapping_tool',
    'comment',
    'other',
  ],
};

const justifications = ['semapv:LexicalMatching', 'semapv:ManualMappingCuration'];

/** What in an SSSOM file (TSV with YAML in comment lines) is not as SSSOM asks: a line for each fault. */
export function checkSssom(text: string): string[] {
  const lines = text.trimEnd().split('\n');
  const head = lines.filter((line) => line.startsWith('#'));
  const set = new Map(pairsOf(head, /^#([a-z_]+): ?(.*)$/u));
  const curies = new Map(pairsOf(head, /^# {2}(\w+): "([^"]+)"$/u));
  const [columns = [], ...rows] = lines.slice(head.length).map((line) => line.split('\t'));
  const faults = [
    ...required.set.filter((slot) => !isIri(asString(set.get(slot)))).map((slot) => `the set: ${slot} is no IRI`),
    ...[...set.keys()].filter((slot) => !known.set.includes(slot)).map((slot) => `the set: no slot ${slot}`),
    ...[...curies].filter(([, iri]) => !isIri(iri)).map(([prefix]) => `the set: ${prefix} stands for no IRI`),
    ...columns.filter((slot) => !known.mapping.includes(slot)).map((slot) => `a mapping: no slot ${slot}`),
    ...required.mapping.filter((slot) => !columns.includes(slot)).map((slot) => `a mapping: ${slot} is missing`),
  ];
  rows.forEach((row, index) => {
    const mapping = Object.fromEntries(columns.map((slot, place) => [slot, row[place] ?? '']));
    const say = (fault: string) => faults.push(`row ${index + 1}: ${fault}`);
    if (row.length !== columns.length) say(`${row.length} cells`);
    for (const slot of required.mapping) {
      const [prefix, local] = (mapping[slot] ?? '').split(':');
      if (!local || !curies.has(prefix!)) say(`${slot} ${mapping[slot]} is no CURIE of the map`);
    }
    if (!justifications.includes(mapping['mapping_justification'] ?? '')) say(`justified by ${mapping['mapping_justification']}`);
    const { confidence = '' } = mapping;
    if (confidence !== '' && !(Number(confidence) >= 0 && Number(confidence) <= 1)) say(`confidence ${confidence}`);
  });
  return faults;
}

/** What two groups of a pattern find, of the lines that it fits. */
const pairsOf = (lines: readonly string[], pattern: RegExp): [string, string][] =>
  lines.flatMap((line) => {
    const found = pattern.exec(line);
    return found ? [[found[1]!, found[2]!] as [string, string]] : [];
  });

const isIri = (text: string | undefined): boolean => text !== undefined && /^(https?:\/\/|urn:)[^\s"<>]+$/u.test(text);

/** A YAML string in double quotes is one of JSON. */
function asString(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return value.startsWith('"') ? (JSON.parse(value) as string) : value;
}
