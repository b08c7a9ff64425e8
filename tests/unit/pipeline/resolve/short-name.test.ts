import { isShortNameOf } from '../../../../data/pipeline/resolve/short-name.js';

test.each([
  ['市海渔局', '临江市海洋与渔业局', true],
  ['临江市海渔局', '临江市海洋与渔业局', true],
  ['市文旅委', '临江市文化和旅游委员会', true],
  ['安平市海渔局', '临江市海洋与渔业局', false],
  ['市渔业局', '临江市海洋与渔业局', false],
  ['市海渔委', '临江市海洋与渔业局', false],
  ['我局', '临江市海洋与渔业局', false],
  ['临江市海洋与渔业局', '临江市海洋与渔业局', false],
])('%s as a short name of %s: %s', (short, full, expected) => {
  expect(isShortNameOf(short, full)).toBe(expected);
});
