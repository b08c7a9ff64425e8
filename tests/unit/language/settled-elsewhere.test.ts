import { isSettledElsewhere } from '../../../data/language/settled-elsewhere.js';

it.each(['所属事业单位的设置、职责和编制事项另行规定。', '具体办法由市政府另行制定。', '编制另行核定。', '有关事项另文明确。'])(
  '%s',
  (text) => expect(isSettledElsewhere(text)).toBe(true),
);

it.each(['负责规定范围内的价格管理。', '另设纪检组。', '拟订有关规定并组织实施。'])('not: %s', (text) =>
  expect(isSettledElsewhere(text)).toBe(false),
);
