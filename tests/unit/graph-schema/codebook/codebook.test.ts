import { readdirSync, readFileSync } from 'node:fs';
import { codebook, codebookSchema } from '../../../../graph-schema/codebook/codebook.js';
import { fieldFiles } from '../../../../graph-schema/codebook/field-files.js';
import { parseDocument } from '../../../../data/pipeline/parse.js';
import published from './published-codes.json' with { type: 'json' };

const corpus = new URL('../../../../data/corpus/', import.meta.url);

it('keeps every code that was ever published, and lists every new one', () => {
  expect(codebook.areas.map(({ code }) => code).sort()).toEqual(published.areas);
  expect(codebook.fields.map(({ code }) => code).sort()).toEqual(published.fields);
  expect([...published.areas, ...published.fields].length).toBe(new Set([...published.areas, ...published.fields]).size);
});

it('reads every file of the folder of fields', () => {
  const files = readdirSync(new URL('../../../../graph-schema/codebook/fields/', import.meta.url));
  expect(fieldFiles.map((file) => `${(file as { code: string }).code}.json`).sort()).toEqual(files.sort());
});

it('refuses what would break references', () => {
  const fields = () => structuredClone(fieldFiles) as { areas: Record<string, unknown>[] }[];
  const refused = (change: (areas: Record<string, unknown>[]) => void) => {
    const changed = fields();
    change(changed[0]!.areas);
    return codebookSchema.safeParse(changed).error?.issues.map(({ message }) => message);
  };
  expect(refused(() => undefined)).toBeUndefined();
  expect(refused((areas) => (areas[0]!.code = areas[1]!.code))).toContain(`two concepts share the code ${String(codebook.areas[1]!.code)}`);
  expect(refused((areas) => (areas[0]!.excludes = [{ what: '某事', see: 'nowhere' }]))).toEqual([
    `${codebook.areas[0]!.code} refers to nowhere, which is no other area`,
  ]);
  expect(refused((areas) => (areas[0]!.residual = true))).toEqual(['there must be one residual area']);
  expect(refused((areas) => (areas[0]!.within = 'residual'))).toEqual([
    `${codebook.areas[0]!.code} is within residual, which is no whole area of its field`,
  ]);
  expect(refused((areas) => (areas[0]!.within = areas[1]!.code))).toBeUndefined();
  expect(refused((areas) => (areas[0]!.cofog = { group: '11.1', match: 'CLOSE' }))).toEqual(['no COFOG notation']);
});

it('counts a term once for each area', () => {
  for (const { code, terms } of codebook.areas) expect([code, new Set(terms.map(([term]) => term)).size]).toEqual([code, terms.length]);
});

it('gives no quoted example that does not stand in the mandate of its source', () => {
  const sentences = new Map<string, string>();
  for (const file of readdirSync(corpus).filter((name) => name.endsWith('.txt'))) {
    for (const { name, duties, changes } of parseDocument(readFileSync(new URL(file, corpus))).organizations) {
      if (name === null) continue;
      sentences.set(name, (sentences.get(name) ?? '') + [...duties, ...changes].map(({ text }) => text).join('\n'));
    }
  }
  const quoted = codebook.areas.filter(({ example }) => example.source !== null);
  expect(quoted.length).toBeGreaterThan(0);
  for (const { code, example } of quoted) {
    expect([code, sentences.get(example.source!)?.includes(example.text)]).toEqual([code, true]);
  }
});
