import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../../../data/corpus/read-corpus.js';
import { buildBatches } from '../../../../data/load/records/build-batches.js';
import { methodRules, ruleName } from '../../../../data/methods/method-rules.js';
import { alignmentMethod } from '../../../../data/pipeline/align/alignment-model.js';
import eventRules from '../../../../data/pipeline/extract/mandate/change-event-rules.json' with { type: 'json' };
import { gaps, inForceRules } from '../../../../graph-schema/model/vocabulary.js';
import { transportCorpus } from '../../../fixtures/alignment/transport-corpus.js';
import { divisionCorpus } from '../../../fixtures/mandates/division-corpus.js';

const root = new URL('../../../../', import.meta.url);

/** Rules with an entry that no fact carries by name, and why. */
const unnamed = ['own-title', 'short-name', 'department-name'];
/** Rules that no text of the corpus or the fixtures calls for. */
const unseen = ['division-reference'];

/** The rules of facts that are stored, as the corpus and the fixtures produce them. Problems have rules of another kind: they report. */
async function carried(): Promise<Map<string, Set<unknown>>> {
  const corpora = [
    await readCorpus(fileURLToPath(new URL('data/corpus', root))),
    await readCorpus(fileURLToPath(new URL('tests/fixtures/mandates/versions', root))),
    divisionCorpus(),
    transportCorpus(),
  ];
  const found = new Map<string, Set<unknown>>();
  for (const { batches } of corpora.map((corpus) => buildBatches(corpus)))
    for (const { label, properties } of batches.flatMap(({ nodes }) => nodes)) {
      const { rule, basis } = properties as { rule?: string; basis?: string };
      if (label === 'Problem' || typeof rule !== 'string') continue;
      const name = ruleName(rule);
      found.set(name, (found.get(name) ?? new Set()).add(label === 'AreaCoding' ? 'INFERRED' : basis));
    }
  return found;
}

describe('The register of rules', () => {
  it('has every rule that the corpus and the fixtures produce, with its basis, and no other', async () => {
    const found = await carried();
    const entries = new Map(methodRules.map((rule) => [rule.name, rule]));
    for (const [name, bases] of found) expect({ name, bases: [...bases] }).toEqual({ name, bases: [entries.get(name)?.basis] });
    const fromLists = [...inForceRules, ...gaps, ...eventRules.rules.map(({ rule }) => rule), ruleName(alignmentMethod)];
    const known = new Set<string>([...found.keys(), ...fromLists, ...unnamed, ...unseen]);
    expect(methodRules.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
    expect([...known].filter((name) => !entries.has(name))).toEqual([]);
    expect([...unnamed, ...unseen].filter((name) => found.has(name))).toEqual([]);
  });

  it('names each rule once, gives the basis of change events as their patterns do, and a file that is there', async () => {
    expect(new Set(methodRules.map(({ name }) => name)).size).toBe(methodRules.length);
    for (const { rule, basis } of eventRules.rules) expect(methodRules.find(({ name }) => name === rule)?.basis).toBe(basis);
    for (const { code } of methodRules) await expect(access(new URL(code, root))).resolves.toBeUndefined();
  });
});
