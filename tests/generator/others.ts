import { innerNumbering, type Numbering } from './numbering.js';
import { paragraph, type Page } from './page.js';
import type { Ref } from './writer.js';

/** 其他事项: boundaries, offices it houses, what is set elsewhere. */
export function writeOthers(page: Page, numbering: Numbering): void {
  const { random, writer } = page;
  const { partners, hosts } = page.subject.field;
  const splits = random.sample(partners, random.int(0, 2));
  const housed = random.sample(hosts, random.int(splits.length === 0 ? 1 : 0, 2));
  let count = 0;
  const begin = () => {
    count += 1;
    paragraph(page);
    writer.number(numbering.write(count));
  };
  for (const partner of splits) {
    begin();
    writeSplit(page, partner, numbering);
  }
  if (random.chance(0.15)) {
    begin();
    writeTopicSplit(page);
  }
  for (const host of housed) {
    begin();
    writeHosted(page, host);
  }
  if (random.chance(0.5)) {
    begin();
    writeElsewhere(page);
  }
}

/** 市…领导小组办公室设在市…局 */
export function writeHosted(page: Page, host: string): void {
  const { random, writer, draft, forms, subject } = page;
  forms.add('hosted office');
  const name = `${random.chance(0.3) && subject.place ? subject.place : subject.rank || '国家'}${host}办公室`;
  draft.hosted.push(writer.text(name));
  writer.text(
    `${random.pick(['设在', '设在', '设于'])}${random.pick([subject.name, subject.short])}${random.pick(['。', '。', '，承担日常工作。', '，接受' + subject.government + '领导。'])}`,
  );
}

export function writeElsewhere(page: Page): void {
  page.writer.text(
    page.random.pick(['所属事业单位的设置、职责和编制事项另行规定。', `${page.subject.name}所属事业单位的机构编制事项另行规定。`]),
  );
}

/** 与…的有关职责分工, one topic or several. */
export function writeSplit(page: Page, [office, ...topics]: readonly string[], above: Numbering): void {
  const { random, writer, draft, forms, subject } = page;
  const partner = subject.body(office ?? '', random.chance(0.6));
  writer.text('与');
  const partnerRef = writer.text(partner);
  writer.text(
    random.pick([
      '的有关职责分工。',
      '的有关职责分工。',
      '的职责分工。',
      '的职责分工：',
      '有关职责分工。',
      '在' + subject.field.topic + '方面的职责分工。',
    ]),
  );
  const several = random.chance(0.4);
  forms.add(several ? 'split with several topics' : 'split');
  const chosen = random.sample(topics, several ? random.int(2, 3) : 1);
  const inner = innerNumbering(random, above);
  const runOn = random.chance(0.6);
  const items: Ref[] = chosen.map((topic, index) => {
    if (!runOn) paragraph(page);
    if (several) writer.number(inner.write(index + 1));
    return writer.text(splitText(page, partner, topic));
  });
  draft.splits.push({ partner: partnerRef, items });
}

/** 关于…的职责分工: named by its topic, the partner only in the sentence. */
function writeTopicSplit(page: Page): void {
  const { random, writer, draft, forms, subject } = page;
  forms.add('split by topic');
  const [office, ...topics] = random.pick(subject.field.partners);
  const partner = subject.body(office, random.chance(0.6));
  const topic = random.pick(topics);
  writer.text(`关于${topic}的职责分工。`);
  const own = random.pick([subject.name, subject.short]);
  let partnerRef: Ref | undefined;
  const text = writer.span(() => {
    partnerRef = writer.text(partner);
    writer.text(
      `负责${topic}的${random.pick(['组织实施', '监督管理', '具体执行'])}；${own}负责${random.pick(subject.field.works)}，配合做好相关工作。`,
    );
  });
  draft.splits.push({ partner: partnerRef as Ref, items: [text] });
}

function splitText(page: Page, partner: string, topic: string): string {
  const { random, subject } = page;
  const own = random.chance(0.5) ? subject.name : subject.short;
  const [one, two] = random.sample(subject.field.works, 2);
  const body = random.pick([
    `${partner}负责${topic}；${own}负责${one}，配合做好${topic}有关工作。`,
    `${own}牵头负责${one}中涉及${topic}的工作；${partner}按照职责分工做好相关工作。`,
    `${own}会同${partner}拟订${topic}的政策措施。${partner}负责${topic}的组织实施；${own}负责${one}的监督检查。`,
    `${partner}负责${topic}的监督管理，发现违法行为的，及时通报${own}。${own}负责${one}和${two}，对需要处理的事项依法查处。`,
    `${own}负责${topic}的综合协调，${partner}负责${topic}的具体执行。`,
  ]);
  return body + random.pick(['', '', `双方要建立${topic}协调配合机制，加强信息共享，形成工作合力。`]);
}

/** 所属事业单位 listed by name. */
export function writeUnits(page: Page, numbering: Numbering): void {
  const { random, writer, draft, forms, subject } = page;
  forms.add('affiliated units');
  random.sample(subject.field.units, random.int(2, 5)).forEach((unit, index) => {
    paragraph(page);
    writer.number(numbering.write(index + 1));
    const name = writer.head((random.chance(0.7) ? subject.place || '国家' : subject.rank || '国家') + unit);
    const aliases: Ref[] = [];
    if (random.chance(0.2)) {
      writer.head('（挂');
      aliases.push(writer.head(`${subject.rank || '国家'}${random.pick(['信息服务中心', '培训中心', '研究院', '执法大队'])}`));
      writer.head('牌子）');
    }
    draft.affiliated.push({ name, aliases });
  });
}
