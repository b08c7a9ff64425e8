import { parseDocument } from '../../../../data/pipeline/parse.js';
import { bytesOf } from '../../../fixtures/mandates/read-fixture.js';

const read = (sentences: string) => {
  const text = `青澜市商务局主要职责内设机构和人员编制规定\n\n一、主要职责\n\n（一）负责市场管理。\n\n二、附则\n\n${sentences}\n`;
  const parsed = parseDocument(bytesOf(text), { kind: 'MANDATE' });
  const { commencement, repeals } = parsed.organizations[0]!;
  const slice = (quote: { start: number; end: number; quote: string }) => [...text].slice(quote.start, quote.end).join('') === quote.quote;
  expect([commencement, ...repeals].every((one) => one === null || slice(one.evidence))).toBe(true);
  return { parsed, commencement, repeals };
};

describe('since when a mandate holds', () => {
  it.each([
    ['本规定自2019年3月25日起施行。', '2019-03-25'],
    ['第八条 本规定自2019年3月25日起施行。', '2019-03-25'],
    ['本“三定”规定自二〇一九年三月起执行。', '2019-03'],
    ['本规定由市编办负责解释，自2019年1月1日起正式实施。', '2019-01-01'],
    ['本规定自印发之日起施行。', null],
  ])('%s', (sentence, date) => {
    expect(read(sentence).commencement).toMatchObject({ date });
  });

  it('is not said by a sentence about something else', () => {
    expect(read('自2015年起该市推行联合检查制度。').commencement).toBeNull();
    expect(read('市场检查自每年3月1日起开展。').commencement).toBeNull();
  });
});

describe('what a mandate ends', () => {
  it('is a document with the year and number that the sentence gives', () => {
    const { parsed, repeals } = read('2009年印发的《青澜市商务局主要职责规定》（青政办发〔2009〕45号）同时废止。');
    expect(repeals).toMatchObject([{ title: '青澜市商务局主要职责规定', number: '青政办发〔2009〕45号', year: '2009' }]);
    expect(parsed.unassigned).toEqual([]);
  });

  it('may be only the former one', () => {
    expect(read('原“三定”规定同时废止。').repeals).toMatchObject([{ title: null, number: null, year: null }]);
  });
});
