import { docxText } from '../../../../data/pipeline/read/docx/docx-text.js';
import { inList, listDefinition, listInstance, makeDocx, paragraph, wordPart } from '../../../support/documents/make-docx.js';

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const numbering = (content: string) => ({ 'word/numbering.xml': wordPart('numbering', content) });

describe('the text of a Word document', () => {
  test.each([
    ['paragraphs', paragraph('一') + paragraph('') + paragraph('二 &amp; 三'), '一\n二 & 三'],
    [
      'runs of one sentence',
      `<w:p>${run('负责')}<w:bookmarkStart w:id="0" w:name="x"/><w:hyperlink>${run('文化')}</w:hyperlink>${run('工作')}</w:p>`,
      '负责文化工作',
    ],
    [
      'breaks and tabs',
      '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t><w:noBreakHyphen/><w:sym w:font="x" w:char="4E00"/></w:r></w:p>',
      '一\t二\n三-一',
    ],
    [
      'tracked changes',
      `<w:p><w:del w:id="1">${run('旧')}<w:r><w:delText>老</w:delText></w:r></w:del><w:ins w:id="2">${run('新')}</w:ins><w:moveFrom w:id="3">${run('走')}</w:moveFrom><w:moveTo w:id="4">${run('来')}</w:moveTo></w:p>`,
      '新来',
    ],
    [
      'a deleted end of a paragraph',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('负责')}</w:p>${paragraph('文化')}${paragraph('旅游')}`,
      '负责文化\n旅游',
    ],
    [
      'hidden text and field codes',
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>明</w:t></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>${run('3')}</w:p>`,
      '明3',
    ],
    [
      'a table',
      `<w:tbl><w:tr><w:tc>${paragraph('处室')}</w:tc><w:tc>${paragraph('编制')}</w:tc></w:tr><w:tr><w:tc>${paragraph('办公室')}</w:tc><w:tc>${paragraph('一')}${paragraph('二')}</w:tc></w:tr></w:tbl>`,
      '处室\t编制\n办公室\n一\n二',
    ],
    [
      'a text box, once',
      `<w:p>${run('负责')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${paragraph('框')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>${paragraph('框')}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>${run('文化')}</w:p>${paragraph('后')}`,
      '负责文化\n框\n后',
    ],
    [
      'a reading above a character',
      `<w:p><w:r><w:ruby><w:rt>${run('wèn')}</w:rt><w:rubyBase>${run('汶')}</w:rubyBase></w:ruby></w:r></w:p>`,
      '汶',
    ],
    ['content controls', `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('一')}</w:sdtContent></w:sdt>`, '一'],
  ])('%s', (_, body, text) => {
    expect(docxText(makeDocx(body))).toBe(text);
  });

  test('footnotes follow in the order of their references', () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
    const body = `<w:p>${run('一')}<w:r><w:footnoteReference w:id="3"/></w:r>${run('二')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const parts = { 'word/footnotes.xml': wordPart('footnotes', note(-1, '线') + note(2, '乙') + note(3, '甲')) };
    expect(docxText(makeDocx(body, parts))).toBe('一二\n[1] 甲\n[2] 乙');
  });

  test('another prefix and another place of the text are followed', () => {
    const parts = {
      '_rels/.rels':
        '<Relationships><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
      'word/document2.xml':
        '<a:document xmlns:a="http://purl.oclc.org/ooxml/wordprocessingml/main"><a:body><a:p><a:r><a:t>一</a:t></a:r></a:p></a:body></a:document>',
    };
    expect(docxText(makeDocx('', parts))).toBe('一');
  });
});

describe('automatic numbers', () => {
  const outline = listDefinition(0, [
    ['chineseCountingThousand', '%1、'],
    ['chineseCounting', '（%2）'],
    ['decimal', '%3.'],
    ['decimal', '%1.%4', '<w:isLgl/>'],
  ]);
  const item = (level: number, text: string, list = 1) => paragraph(text, inList(list, level));

  test('are printed by level, and begin anew under a higher one', () => {
    const body =
      item(0, '甲') +
      item(1, '乙') +
      item(1, '丙') +
      item(2, '丁') +
      paragraph('间') +
      item(2, '戊') +
      item(0, '己') +
      item(1, '庚') +
      item(3, '辛');
    expect(docxText(makeDocx(body, numbering(outline + listInstance(1, 0))))).toBe(
      '一、甲\n（一）乙\n（二）丙\n1. 丁\n间\n2. 戊\n二、己\n（一）庚\n2.1 辛',
    );
  });

  test('two lists of one definition count on, unless one begins anew', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const parts = numbering(outline + listInstance(1, 0) + listInstance(2, 0) + listInstance(3, 0, restart));
    expect(docxText(makeDocx(item(0, '甲', 1) + item(0, '乙', 2) + item(0, '丙', 3) + item(0, '丁', 3), parts))).toBe(
      '一、甲\n二、乙\n一、丙\n二、丁',
    );
  });

  test('come from styles and the styles those are based on', () => {
    const definition = listDefinition(0, [
      ['decimal', '第%1条', '<w:pStyle w:val="article"/>'],
      ['decimalEnclosedCircleChinese', '%2', '<w:pStyle w:val="point"/>'],
    ]);
    const styles = `<w:style w:type="paragraph" w:styleId="article"><w:pPr>${inList(1, 0)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="point"><w:basedOn w:val="article"/></w:style>`;
    const parts = { ...numbering(definition + listInstance(1, 0)), 'word/styles.xml': wordPart('styles', styles) };
    const styled = (style: string, text: string, more = '') => paragraph(text, `<w:pStyle w:val="${style}"/>${more}`);
    const body = styled('article', '甲') + styled('point', '乙') + styled('article', '无', inList(0, 0)) + styled('point', '丙');
    expect(docxText(makeDocx(body, parts))).toBe('第1条 甲\n① 乙\n无\n② 丙');
  });

  test('bullets are none; former properties and deleted paragraphs do not count', () => {
    const parts = numbering(
      listDefinition(0, [['bullet', '●']]) +
        listDefinition(1, [['upperRoman', '%1)', '<w:suff w:val="nothing"/>']]) +
        listInstance(1, 0) +
        listInstance(2, 1),
    );
    const deleted = `<w:p><w:pPr>${inList(2, 0)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2">${run('旧')}</w:del></w:p>`;
    const former = paragraph('丁', `<w:pPrChange w:id="3"><w:pPr>${inList(2, 0)}</w:pPr></w:pPrChange>`);
    expect(docxText(makeDocx(item(0, '甲') + item(0, '乙', 2) + deleted + item(0, '丙', 2) + former, parts))).toBe('甲\nI)乙\nII)丙\n丁');
  });
});
