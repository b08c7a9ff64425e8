import { writeChangeInList, writeChanges } from '../changes.js';
import { divisionForm, writeDivisions } from '../divisions.js';
import { writeDuties } from '../duties.js';
import { interpretation, writeFooter } from '../furniture.js';
import { writeIntro, writeStatusSentence } from '../intro.js';
import { chinese, numberings } from '../numbering.js';
import { writeElsewhere, writeHosted, writeSplit } from '../others.js';
import { paragraph, type Page } from '../page.js';
import { writeStaffing } from '../staffing.js';

/** The mandate in articles, as written since 2018. */
export function writeArticles(page: Page): void {
  const { random, writer, draft, subject, forms, level } = page;
  const chapters = random.chance(0.15);
  if (chapters) forms.add('chapters');
  const title = ['职能配置、内设机构和人员编制规定', '职能配置内设机构和人员编制规定', '主要职责内设机构和人员编制规定'];
  if (random.chance(0.9)) {
    paragraph(page);
    draft.name = writer.head(subject.name);
    writer.head(random.pick(title));
  }
  let article = 0;
  let chapter = 0;
  const gap = random.pick(['　', '　', ' ', '  ', '']);
  const open = () => {
    article += 1;
    paragraph(page);
    writer.number(`第${chinese(article)}条`);
    writer.gap(gap);
  };
  const part = (name: string) => {
    if (!chapters) return;
    chapter += 1;
    paragraph(page);
    writer.number(`第${chinese(chapter)}章`);
    writer.gap(gap || ' ');
    writer.head(name);
  };
  part('总则');
  open();
  writeIntro(page, 'articles');
  open();
  writeStatusSentence(page);
  if (random.chance(0.7)) {
    open();
    writer.text(`本规定确定的主要职责、机构设置、人员编制等，是${subject.name}机构职责权限、人员配备和工作运行的基本依据。`);
  }
  part('主要职责');
  if (random.chance(0.2)) {
    open();
    writer.text(`${subject.name}的职责调整：`);
    writeChanges(page, numberings.bracket);
  }
  open();
  writer.text(
    random.pick([
      `${subject.name}负责贯彻落实党中央关于${subject.field.topic}工作的方针政策和决策部署，在履行职责过程中坚持和加强党对${subject.field.topic}工作的集中统一领导。主要职责是：`,
      `${subject.name}贯彻落实党中央、国务院和上级党委、政府关于${subject.field.topic}工作的决策部署。其主要职责是：`,
      `${subject.name}主要职责是：`,
      `${subject.name}的主要职责：`,
      `${subject.short}履行下列职责：`,
    ]),
  );
  writeDuties(page, {
    count: random.int(4, 16),
    numbering: numberings.bracket,
    inList: (count) => {
      let printed = count;
      if (random.chance(0.4)) {
        printed += 1;
        writeChangeInList(page, numberings.bracket.write(printed));
      }
      return printed;
    },
  });
  if (random.chance(0.3)) {
    open();
    const partners = random.sample(subject.field.partners, random.int(1, 2));
    forms.add('split in an article');
    if (partners.length === 1) {
      writeSplit(page, partners[0] ?? [], numberings.article);
    } else {
      writer.text(random.pick(['有关职责分工。', '职责分工：']));
      partners.forEach((partner, index) => {
        paragraph(page);
        writer.number(numberings.bracket.write(index + 1));
        writeSplit(page, partner, numberings.bracket);
      });
    }
  }
  part('内设机构');
  open();
  const form = divisionForm(page);
  const count = random.int(2, 10);
  if (form !== 'inline') {
    writer.text(
      random.pick([
        `${subject.name}设下列内设机构：`,
        `${subject.name}设下列${chinese(count)}个内设机构：`,
        `${subject.name}内设机构如下：`,
        `根据上述职责，${subject.name}设${count}个内设机构。`,
      ]),
    );
  }
  writeDivisions(page, { numbering: numberings.bracket, form, count, begun: form === 'inline' });
  part('人员编制');
  if (random.chance(0.85)) {
    open();
    writeStaffing(page, true);
  }
  if (random.chance(0.3)) {
    open();
    writeHosted(page, random.pick(subject.field.hosts));
  }
  part('附则');
  if (random.chance(0.5)) {
    open();
    writeElsewhere(page);
  }
  for (const sentence of interpretation(page)) {
    open();
    writer.text(sentence);
  }
  if (random.chance(level === 'clean' ? 0.05 : 0.2)) writeFooter(page);
}
