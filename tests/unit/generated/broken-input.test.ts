import { fuzzOne } from '../../generator/fuzz-one.js';

/** How many; `npm run fuzz` reads 10,000 and survives an input that hangs. */
const count = Number(process.env.FUZZ_COUNT ?? 400);

test(`${count} broken inputs are read or refused, none crashes, none takes long`, () => {
  const failed: string[] = [];
  for (let seed = 1; seed <= count; seed += 1) {
    const { manner, faults } = fuzzOne(seed, 5000);
    if (faults.length > 0) failed.push(`seed ${seed} (${manner}): ${faults.join(' | ')}`);
  }
  expect(failed).toEqual([]);
});
