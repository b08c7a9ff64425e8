import { generate } from '../../generator/generate.js';

const seeds = Array.from({ length: 150 }, (_, index) => index + 1);

test('a seed gives the same document again', () => {
  for (const seed of [1, 77, 4242]) expect(generate(seed, 'nasty')).toEqual(generate(seed, 'nasty'));
});

test('the gold of a generated document is its own slices, in order and without overlap', () => {
  for (const seed of seeds) {
    const { text, gold } = generate(seed, 'nasty');
    const points = [...text];
    for (const body of gold.organizations) {
      const quoted = [
        ...body.changes,
        ...body.duties,
        ...body.duties.flatMap(({ clauses }) => clauses),
        ...body.divisions.flatMap(({ duties }) => duties),
      ];
      for (const { start, end, text: words } of quoted) expect(points.slice(start, end).join('').replace(/\s/gu, '')).toBe(words);
      for (const list of [body.changes, body.duties, body.divisions]) {
        list.slice(1).forEach(({ start }, index) => expect(start).toBeGreaterThanOrEqual(list[index]?.end ?? 0));
      }
    }
  }
});

test('every shape and every distortion occurs', () => {
  const forms = new Set(seeds.flatMap((seed) => generate(seed, 'nasty').forms));
  for (const form of [
    'shape: classic',
    'shape: articles',
    'shape: several bodies',
    'noise: traditional',
    'noise: repeated whole',
    'noise: GB18030',
    'noise: BOM',
    'noise: crlf',
  ]) {
    expect([...forms]).toContain(form);
  }
});
