import type { AskScope } from '../../../data/ask/candidates.js';
import { isShortFor } from '../../../data/ask/names-in-question.js';
import { understand } from '../../../data/ask/understand.js';

const scope: AskScope = {
  cities: [
    {
      id: 'city-a',
      code: '110101',
      name: '甲山市',
      departments: [{ id: 'dept-a', name: '甲山市经济和能源委员会', aliases: ['市经能委', '甲山市装备办公室'], gaps: [] }],
    },
    { id: 'city-b', code: '110102', name: '乙水市', departments: [{ id: 'dept-b', name: '乙水市交通运输局', aliases: [], gaps: [] }] },
  ],
};
const read = (text: string) => understand(text, scope);

test.each([
  ['哪个处室负责社会信用体系建设？', ['社会信用体系']],
  ['请问无线电管理由谁负责', ['无线电']],
  ['节能工作归谁管', ['节能']],
  ['两化融合', ['两化融合']],
  ['电子商务由谁牵头', ['电子商务']],
])('%s is about %j', (text, topics) => expect(read(text).topics).toEqual(topics));

test('names of cities and departments select, and are no topic', () => {
  expect(read('甲山市经济和能源委员会负责煤炭吗')).toMatchObject({ departments: ['dept-a'], topics: ['煤炭'] });
  expect(read('经能委管煤炭吗')).toMatchObject({ departments: ['dept-a'], topics: ['煤炭'] });
  expect(read('乙水的公路由谁养护')).toMatchObject({ cities: ['city-b'], departments: [] });
});

test('divisions and other bodies are told from topics', () => {
  expect(read('信用管理处负责什么')).toMatchObject({ divisionNames: ['信用管理处'], topics: [] });
  expect(read('与商务委如何分工')).toMatchObject({ bodies: ['商务委'], asksBoundary: true, topics: [] });
  expect(read('工业布局由谁负责')).toMatchObject({ bodies: [], topics: ['工业布局'] });
  expect(read('国防科技工业由谁负责').divisionNames).toEqual([]);
});

test('reform words ask for the reform only in a question about it', () => {
  expect(read('取消了哪些职责')).toMatchObject({ asksReform: true, reformKinds: ['CANCELLED'], terms: [] });
  expect(read('由谁负责加强信用管理').asksReform).toBe(false);
});

test.each(['', ' ', '信', '？！', '锟斤拷', 'asdf qwer', '工'.repeat(201)])('%j is no question', (text) =>
  expect(read(text).readable).toBe(false),
);

test('a short name keeps the order, the first and the last character of the full one', () => {
  expect(isShortFor('发改委', '发展和改革委员会')).toBe(true);
  expect(isShortFor('市发改委', '市发展和改革委员会')).toBe(true);
  expect(isShortFor('改发委', '发展和改革委员会')).toBe(false);
  expect(isShortFor('发改局', '发展和改革委员会')).toBe(false);
});
