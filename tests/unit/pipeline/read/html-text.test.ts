import { decode } from '../../../../data/pipeline/read/decode.js';
import { htmlText } from '../../../../data/pipeline/read/html/html-text.js';
import { bytesOf } from '../../../fixtures/mandates/read-fixture.js';

describe('the text of a page', () => {
  test.each([
    ['paragraphs and breaks', '<p>一</p><p>二<br>三<br/>四</p>五', '一\n二\n三\n四\n五'],
    ['unclosed paragraphs', '<p>一<p>二<div>三', '一\n二\n三'],
    ['inline elements', '<p>负责<b>文化</b><a href="x">和<font color=red>旅游</font></a><span>工作</span>。</p>', '负责文化和旅游工作。'],
    ['source line ends between Chinese characters', '<p>负责\n  文化\r\n工作，<b>\n拟订</b>规划</p>', '负责文化工作，拟订规划'],
    ['source white space elsewhere', '<p>  A\n  B <b> C</b> 负责  工作\n</p>\n\n<p> 二</p>', 'A B C 负责 工作\n二'],
    ['entities', '<p>&ldquo;一&rdquo;&nbsp;&#19968;&#x4E8C;&lt;三&gt;&amp;&middot;</p>', '“一”\u00a0一二<三>&·'],
    ['broken entities', '<p>A&B &; &#; &#x; &#xZZ; &unknown; AT&T &#9999999999;</p>', 'A&B &; &#; &#x; &#xZZ; &unknown; AT&T \ufffd'],
    ['the indent of a paragraph', '<p>　　一</p><p>&nbsp;&nbsp;二</p><p>&nbsp;</p>', '　　一\n\u00a0\u00a0二'],
    ['preserved line ends', '<pre>一\n  二\r\n三</pre><p>四\n五</p>', '一\n  二\n三\n四五'],
    [
      'what is not shown',
      '<html><head><title>题</title><style>p{}</style><script>if (a<b) "<p>"</script></head><body>一<!-- 注 <p>x</p> --><noscript>无</noscript><select><option>选<option>项</select><button>按</button><template><p>板</p></template><span hidden>隐</span><b style="display: none">藏</b><span style="VISIBILITY:hidden">匿<span>名</span></span><svg><text>图</text></svg><input value="框"><textarea>域</textarea>二</body></html>',
      '一域二',
    ],
    ['a hidden item that is left open', '<ul><li style="display:none">一<li>二</ul><p style="display:none">三<p>四', '二\n四'],
    ['a button that is never closed', '<p>一<button>二<p>三', '一二\n三'],
    [
      'rows with cells of one line',
      '<table><tr><th>处室</th><th>编制</th></tr><tr><td><p>办公室</p></td><td><p>3名</p></td></tr></table>',
      '处室\t编制\n办公室\t3名',
    ],
    [
      'cells of several lines',
      '<table><tr><td>导航<br>首页</td><td><p>一、职责</p><p>负责</p></td></tr></table>',
      '导航\n首页\n一、职责\n负责',
    ],
    ['tables inside tables', '<table><tr><td>左<td><table><tr><td>甲<td>乙<tr><td>丙<td>丁</table></table>后', '左\n甲\t乙\n丙\t丁\n后'],
    ['empty cells and stray ends', '</td></table><table><tr><td><td>一</td></tr></table></div></p>二', '一\n二'],
    ['lists', '<ul><li>一<li>二</ul><dl><dt>三<dd>四</dl>', '一\n二\n三\n四'],
    ['deleted and inserted text, and readings', '<p><del>旧</del><ins>新</ins><ruby>汶<rp>(</rp><rt>wèn</rt></ruby>河</p>', '新汶河'],
    ['text without elements around', '一<br>二', '一\n二'],
    ['cdata and declarations', '<!doctype html><?xml version="1.0"?><p>一<![CDATA[ 二 ]]>三</p>', '一三'],
  ])('%s', (_, html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  test.each([
    ['numbers', '<ol><li>甲<li>乙</ol>', '1. 甲\n2. 乙'],
    ['start and value', '<ol start="3"><li>甲</li><li value=7>乙</li><li>丙</li></ol>', '3. 甲\n7. 乙\n8. 丙'],
    ['letters and Roman numbers', '<ol type=a><li>甲<ol type=I start=4><li>乙</ol><li>丙</ol>', 'a. 甲\nIV. 乙\nb. 丙'],
    ['Chinese numbers', '<ol style="list-style-type: cjk-ideographic" start=9><li>甲<li>乙<li>丙</ol>', '九、甲\n十、乙\n十一、丙'],
    [
      'simplified Chinese numbers',
      '<ol style="list-style:simp-chinese-informal inside" start=20><li><p>甲</p><li>乙</ol>',
      '二十、甲\n二十一、乙',
    ],
    ['an item of its own style', '<ol><li style="list-style-type:none">甲<li>乙</ol>', '甲\n2. 乙'],
    ['a number that is printed too', '<ol><li>1．甲<li>（二）乙<li>第三条 丙<li>2015年</ol>', '1．甲\n（二）乙\n第三条 丙\n4. 2015年'],
    ['an empty item', '<ol><li></li></ol><p>甲</p>', '甲'],
    ['a list inside a bulleted one', '<ul><li>甲<ol><li>乙</ol></ul>', '甲\n1. 乙'],
  ])('ordered lists: %s', (_, html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  test('a page saved from Word keeps its printed numbers and loses its settings', () => {
    const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>某</o:Author></o:DocumentProperties></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:"";} --></style></head>
<body lang=ZH-CN><div class=WordSection1>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:
Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><b>主要
职责<o:p></o:p></b></p>
<p class=MsoNormal><span lang=EN-US>1.</span>负责文化<span style='mso-hide:all'>暗</span>工作。<o:p>&nbsp;</o:p></p>
<?xml:namespace prefix = o ns = "urn:x" /><p><xml><w:view>x</w:view></xml>2.指导</p></div></body></html>`;
    expect(htmlText(page)).toBe('一、\u00a0\u00a0 主要职责\n1.负责文化工作。\n2.指导');
  });
});

describe('whether a text is HTML', () => {
  test.each([
    ['a page', '<!DOCTYPE html>\n<html><body>一</body></html>'],
    ['a page after a note', '<!-- saved from url=(0020)http://example.cn/ -->\r\n<HTML><BODY>一</BODY></HTML>'],
    ['a part of a page', '<div class="content">\n<p>一</p>\n\n\n<p>二</p></div>'],
    ['text with breaks', '一<br>\n二<br />\n三'],
  ])('%s is', (_, text) => {
    expect(decode(bytesOf(text)).format).toBe('HTML');
  });

  test.each([
    ['a sign', '指标<5%，p<0.05，a <b 的情形'],
    [
      'a tag that stayed behind',
      '一、主要职责\n（一）负责文化工作。</p>\n（二）负责旅游工作。\n（三）其他<b>事项</b>\n二、内设机构\n（一）办公室',
    ],
    ['signs alone', '<'.repeat(1000)],
    ['quotation', '<中共汶河市委>办公室\n<通知>'],
  ])('%s makes none', (_, text) => {
    expect(decode(bytesOf(text))).toMatchObject({ format: 'TEXT', text });
  });
});
