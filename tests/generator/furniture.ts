import { chinese } from './numbering.js';
import { paragraph, type Page } from './page.js';

/** What a web page puts before its text. */
export function writeNavigation(page: Page): void {
  const { random, writer, forms, subject } = page;
  forms.add('navigation before');
  const year = random.int(2009, 2023);
  const lines = random.sample(
    [
      () =>
        writer.junk(
          `您当前的位置：首页 > ${random.pick(['机构概况', '政务公开', '信息公开'])} > ${random.pick(['主要职责', '机构职能', '三定方案'])}`,
        ),
      () =>
        writer.junk(
          `信息来源：${subject.short}  发布时间：${year}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}  浏览次数：${random.int(10, 9000)}`,
        ),
      () => writer.junk('字体：[大 中 小]  打印本页'),
      () => writer.junk(`索引号：${random.int(10000000, 99999999)}/${year}-00${random.int(100, 999)}`),
      () =>
        ['首页', '机构概况', '主要职责', '内设机构', '局领导', '办事指南'].forEach((entry) => {
          writer.line();
          writer.gap('\t\t');
          writer.junk(entry);
        }),
    ],
    random.int(1, 3),
  );
  for (const write of lines) {
    paragraph(page);
    write();
  }
}

/** What a web page puts behind its text. */
export function writeFooter(page: Page): void {
  const { random, writer, forms, subject } = page;
  forms.add('web footer');
  const lines = [
    '打印 关闭',
    '【打印本页】 【关闭窗口】',
    `上一篇：${subject.name}领导班子成员`,
    '下一篇：没有了',
    '分享到：',
    '扫一扫在手机打开当前页',
    `版权所有：${subject.name}`,
    `主办单位：${subject.name}  技术支持：${subject.rank || '国家'}信息中心`,
    '返回顶部',
    '网站地图 | 联系我们 | 设为首页',
  ];
  for (const line of random.sample(lines, random.int(1, 4))) {
    writer.line();
    writer.junk(line);
  }
}

/** Address and telephone. */
export function writeContact(page: Page): void {
  const { random, writer, forms, subject } = page;
  forms.add('contact block');
  const lines = [
    `办公地址：${subject.place}${random.pick(['人民路', '建设大道', '滨河东路', '政通街'])}${random.int(1, 300)}号`,
    `邮政编码：${random.int(100000, 899999)}`,
    `联系电话：0${random.int(310, 999)}-${random.int(2000000, 8999999)}`,
    `传真：0${random.int(310, 999)}-${random.int(2000000, 8999999)}`,
    '办公时间：上午8:30-12:00，下午14:30-18:00（法定节假日除外）',
  ];
  for (const line of lines.slice(0, random.int(2, 5))) {
    paragraph(page);
    writer.junk(line);
  }
}

const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜';
const given = ['建国', '志强', '晓燕', '丽华', '文斌', '海涛', '玉梅', '国平', '俊杰', '秀英', '明', '伟'];

/** 局长：… */
export function writeLeaders(page: Page): void {
  const { random, writer, forms } = page;
  forms.add('leaders');
  const person = () => random.pick([...surnames]) + random.pick(given);
  const posts = ['局长', '副局长', '副局长', '纪检组长'].slice(0, random.int(2, 4));
  for (const post of posts) {
    paragraph(page);
    writer.junk(`${post}：${person()}`);
  }
}

/** 附则 in whatever place. */
export function interpretation(page: Page): string[] {
  const { random, subject } = page;
  const office =
    `${subject.place ? random.pick(['中共', '']) + subject.place : '中央'}${random.pick(['机构编制委员会办公室', '委机构编制委员会办公室'])}`
      .replace('中共' + subject.place + '机构', subject.place + '机构')
      .replace('中央委', '中央');
  const fixed = [`本规定由${office}负责解释，其调整由${office}按规定程序办理。`];
  if (random.chance(0.5)) fixed.push(`本规定自${random.int(2009, 2022)}年${random.int(1, 12)}月${random.int(1, 28)}日起施行。`);
  return fixed;
}

const figures = '○一二三四五六七八九';

/** A notice that passes the mandate on: title, number, addressees, sentence, date. */
export function writeCover(page: Page, number: string): void {
  const { random, writer, forms, subject } = page;
  forms.add('covering notice');
  const government = subject.place ? `${subject.place}人民政府` : '国务院';
  paragraph(page);
  writer.junk(`${government}办公室关于印发${subject.name}主要职责内设机构和人员编制规定的通知`);
  paragraph(page);
  writer.junk(number);
  paragraph(page);
  writer.junk(random.pick(['各县（市、区）人民政府，市政府各部门、各直属机构：', '各乡镇人民政府，县政府各部门：', '各有关单位：']));
  paragraph(page);
  writer.junk(`《${subject.name}主要职责内设机构和人员编制规定》已经${subject.government}批准，现予印发。`);
  paragraph(page);
  const year = [...String(random.int(2009, 2019))].map((digit) => figures.charAt(Number(digit))).join('');
  writer.junk(
    random.chance(0.5)
      ? `${year}年${chinese(random.int(1, 12))}月${chinese(random.int(1, 28))}日`
      : `${random.int(2009, 2019)}年${random.int(1, 12)}月${random.int(1, 28)}日`,
  );
}
