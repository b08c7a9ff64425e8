import { scoreDivisions } from '../../../support/questions/division-reading.js';

test('divisions are linked to the duties that a careful reader gives them', async () => {
  const { recall, precision } = await scoreDivisions();
  expect(recall).toBeGreaterThanOrEqual(0.9);
  expect(precision).toBeGreaterThanOrEqual(0.9);
});
