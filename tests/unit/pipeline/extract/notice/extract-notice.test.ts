import { extractNotice } from '../../../../../data/pipeline/extract/notice/extract-notice.js';
import { fileSource, textSource, unexplained } from '../read-text.js';

describe('the notice of the corpus', () => {
  const source = fileSource('data/corpus/002_9c79268fc6ed25bc.txt');
  const part = extractNotice(source);

  it('gives its own title, number, date and issuer', () => {
    expect(part.document).toMatchObject({
      title: '关于下达2017年度市级重点工业技术改造项目计划的通知',
      number: '市工信发〔2017〕119号',
      date: '2017-05-19',
      issuer: '西安市工业和信息化委员会',
    });
  });

  it('names addressees, attachments and the documents it rests on', () => {
    expect(part.addressees.map(({ name }) => name)).toEqual(['各区县、开发区工业和信息化主管部门', '市工业资产经营公司']);
    expect(part.attachments.map(({ name }) => name)).toEqual([
      '西安市2017年重点工业技术改造项目计划',
      '西安市2017年重点工业技术改造项目投资进度表',
    ]);
    expect(part.cites.map(({ number, issuers }) => [number, issuers])).toEqual([
      ['陕政办发〔2016〕81号', ['省政府办公厅']],
      ['市政办发〔2016〕100号', ['市政府办公厅']],
    ]);
  });

  it('requires five things, each of somebody', () => {
    expect(part.activities).toHaveLength(5);
    expect(part.activities.every(({ kind, actors }) => kind === 'REQUIRED' && actors.length > 0)).toBe(true);
    expect(part.activities[3]!.actors).toEqual(['各区县、开发区（基地）工业和信息化主管部门', '我委']);
  });

  it('knows the division that receives the reports from the sentence that says so', () => {
    const [division] = part.organizations[0]!.divisions;
    expect(division).toMatchObject({ name: '规划投资处', ordinal: null });
    expect(division!.evidence.quote).toMatch(/每季度起始月份5日前.*报我委规划投资处。$/u);
    expect(part.activities[4]!.divisions.map(({ name }) => name)).toEqual(['规划投资处']);
  });

  it('resolves its short name, and leaves nothing unexplained', () => {
    expect(part.organizations[0]!.aliases.map(({ name }) => name)).toEqual(['市工信委']);
    expect(unexplained(source, part.uses)).toBe('');
  });
});

describe('a notice of another form', () => {
  const source = fileSource('tests/fixtures/activities/notice-of-a-bureau.txt');
  const part = extractNotice(source);

  it('may have its letterhead and number first, a title of two lines, and a date in Chinese numerals', () => {
    expect(part.document).toMatchObject({
      title: '栖云市商务局关于做好2019年家政服务业提质扩容工作的通知',
      number: '栖商发〔2019〕27号',
      date: '2019-04-12',
      issuer: '栖云市商务局',
    });
    expect(unexplained(source, part.uses)).toBe('');
  });

  it('may number its requirements under headings', () => {
    expect(part.activities.map(({ group, evidence }) => [evidence.path, group])).toEqual([
      ['一、（一）', '明确目标任务'],
      ['一、（二）', '明确目标任务'],
      ['二、（一）', '加大资金支持'],
      ['二、（二）', '加大资金支持'],
      ['三、', '加强督促检查'],
    ]);
    expect(part.activities.map(({ actors }) => actors[0])).toEqual([
      '各县（市、区）商务主管部门',
      '市家政服务业协会',
      '各县（市、区）商务主管部门',
      '高新区经发局',
      '各单位',
    ]);
  });

  it('gives the issuer its own division and not that of another department', () => {
    expect(part.organizations[0]!.divisions.map(({ name }) => name)).toEqual(['服务业科']);
  });

  it('does not carry the contact person into any fact', () => {
    expect(JSON.stringify(part)).not.toMatch(/林小溪|5551234|lin@example/u);
  });

  it('may charge bodies with an item in so many words, and set targets', () => {
    const charged = extractNotice(
      textSource(
        '关于分解重点工作的通知\n各区人民政府：\n现通知如下：\n一、主要目标\n财政收入增长15%。\n二、重点工作\n（一）修路。由市交通局、公路局，各区人民政府负责落实。\n（二）植树。（牵头单位：市林业局）',
      ),
    );
    expect(charged.activities.map(({ actors }) => actors)).toEqual([['市交通局', '公路局', '各区人民政府'], ['市林业局']]);
    expect(charged.indicators.map(({ kind, name }) => [kind, name])).toEqual([['TARGET', '财政收入增长']]);
  });

  it('may have no numbers: a paragraph that tells somebody to act is required', () => {
    const plain = extractNotice(
      textSource(
        '关于报送年度统计的通知\n各科室：\n因年报需要，现通知如下。\n各科室应于5日前报送材料。\n特此通知。\n某某县统计局\n2020年1月2日',
      ),
    );
    expect(plain.activities.map(({ text, actors }) => [text, actors])).toEqual([['各科室应于5日前报送材料。', ['各科室']]]);
  });
});
