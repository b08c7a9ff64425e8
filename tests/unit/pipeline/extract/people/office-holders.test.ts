import { findOfficeHolders } from '../../../../../data/pipeline/extract/people/office-holders.js';
import { textSource } from '../read-text.js';

function holdersOf(text: string): string[] {
  const source = textSource(text);
  return findOfficeHolders(source, source.body).map(({ name, post }) => `${name} ${post}`);
}

describe('findOfficeHolders', () => {
  it.each([
    ['党组书记、局长欧阳明同志主持会议。', ['欧阳明 党组书记、局长']],
    ['会上，李强副厅长宣读了决定；王芳处长传达了文件。', ['李强 副厅长', '王芳 处长']],
    ['周伟主任讲话。党委书记、主任周伟同志作总结。', ['周伟 党委书记、主任']],
    ['副市长李明到会，市委书记赵刚讲话，局长孙亮汇报工作。', ['孙亮 局长']],
    ['张主任指出，要抓好落实。', []],
    ['会议由副主任主持，各科室主任参加，全市局长会议同时召开。', []],
    ['党委副书记、纪委书记出席。', []],
  ])('%s', (text, expected) => {
    expect(holdersOf(text)).toEqual(expected);
  });
});
