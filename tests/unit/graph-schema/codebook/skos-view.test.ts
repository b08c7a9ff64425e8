import { codebook } from '../../../../graph-schema/codebook/codebook.js';
import { skosView } from '../../../../graph-schema/codebook/skos-view.js';

const scheme = skosView();
const byCode = new Map(scheme.concepts.map((concept) => [concept.code, concept]));

it('holds every field and area once, fields on top', () => {
  expect(scheme.concepts.map(({ code }) => code).sort()).toEqual([...codebook.fields, ...codebook.areas].map(({ code }) => code).sort());
  expect(scheme.hasTopConcept).toEqual(scheme.concepts.filter(({ broader }) => broader.length === 0).map(({ code }) => code));
  expect(scheme.hasTopConcept).toEqual(codebook.fields.map(({ code }) => code));
});

it('leads up and down alike, and to no concept that it lacks', () => {
  for (const { code, broader, narrower, related } of scheme.concepts) {
    for (const above of broader) expect(byCode.get(above)?.narrower).toContain(code);
    for (const below of narrower) expect(byCode.get(below)?.broader).toEqual([code]);
    for (const other of related) expect(byCode.has(other)).toBe(true);
    // SKOS: what is related is not also broader or narrower.
    expect(related.filter((other) => broader.includes(other) || narrower.includes(other) || other === code)).toEqual([]);
  }
});

it('says all that the codebook says of an area', () => {
  expect(byCode.get('social-credit')).toMatchObject({
    prefLabel: [
      { language: 'zh', text: '社会信用' },
      { language: 'en', text: 'Social credit' },
    ],
    broader: ['market-regulation'],
    related: ['market-entity'],
    matches: [{ match: 'broadMatch', cofog: '04.1', title: 'General economic, commercial and labour affairs' }],
    residual: false,
  });
  expect(byCode.get('pollution-control')!.matches).toEqual([{ match: 'closeMatch', cofog: '05.3', title: 'Pollution abatement' }]);
  expect(byCode.get('residual')).toMatchObject({ matches: [], residual: true });
  for (const { code, definition, scopeNote, example } of scheme.concepts.filter(({ broader }) => broader.length > 0)) {
    expect([code, definition.length, scopeNote.length, example.length]).toEqual([code, 1, 2, 1]);
  }
});
