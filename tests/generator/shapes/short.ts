import { writeChanges } from '../changes.js';
import { inventDivisions, writeDivisions } from '../divisions.js';
import { dutyNumberings, writeDuties, writeDutyParagraph } from '../duties.js';
import { writeContact, writeFooter, writeLeaders, writeNavigation } from '../furniture.js';
import { documentNumber } from '../intro.js';
import { numberings } from '../numbering.js';
import { nextBody, paragraph, type Page } from '../page.js';
import { type Subject } from '../subject.js';

const furnished = (page: Page, write: () => void) => {
  const { random, level } = page;
  if (random.chance(level === 'clean' ? 0.05 : 0.3)) writeNavigation(page);
  write();
  if (random.chance(0.15)) writeContact(page);
  if (random.chance(level === 'clean' ? 0.05 : 0.3)) writeFooter(page);
};

/** A name on a line of its own. */
function nameLine(page: Page): void {
  paragraph(page);
  page.draft.name = page.writer.head(page.subject.name);
}

/** What an office tells about itself on the web: name, a sentence, its duties. */
export function writeOverview(page: Page): void {
  furnished(page, () => {
    const { random, writer, draft, subject } = page;
    nameLine(page);
    if (random.chance(0.3)) writer.head(random.pick(['概况', '简介', '机构职能', '主要职责']));
    if (random.chance(0.2)) writeLeaders(page);
    paragraph(page);
    const lead = random.int(0, 3);
    if (lead === 0) {
      writer.text(
        `${subject.name}是主管${subject.area}${subject.field.topic}工作的${random.pick(['职能部门', '工作部门', '行政主管部门'])}，${random.pick(['其职能如下：', '主要职责是：', '其主要职责如下：'])}`,
      );
      delete draft.status;
    } else if (lead === 1) {
      writer.text('根据《');
      const title = writer.text(
        `${subject.place || '国务院'}人民政府办公室关于印发${subject.name}主要职责内设机构和人员编制规定的通知`.replace(
          '国务院人民政府办公室',
          '国务院办公厅',
        ),
      );
      writer.text('》（');
      const number = writer.text(documentNumber(page));
      writer.text(
        `）${random.pick(['，', '精神，', '，'])}${random.pick(['我局', '本局', subject.short])}${random.pick(['主要工作职责如下：', '主要职责是：', '的主要职能为：'])}`,
      );
      draft.basis.push({ title, number });
    } else if (lead === 2) writer.head(random.pick(['主要职责', '工作职责：', '主要职能', '主要职责：', '职责范围：']));
    else writer.text(`${subject.name}${random.pick(['的主要职责是：', '主要职责：', '职能如下：'])}`);
    writeDuties(page, { count: random.int(3, 14), numbering: random.weighted(dutyNumberings) });
  });
}

/** Duties, then each division with its own, without any section heading. */
export function writeBlocks(page: Page): void {
  furnished(page, () => {
    const { random } = page;
    nameLine(page);
    writeDuties(page, {
      count: random.int(4, 12),
      numbering: random.pick([numberings.dot, numberings.comma, numberings.dotSpace, numberings.bracket]),
    });
    writeDivisions(page, {
      numbering: numberings.bare,
      form: random.pick(['items below', 'items below', 'paragraph below'] as const),
      count: random.int(3, 8),
    });
  });
}

/** The bodies of one office in a file, each with its divisions and duties. */
export function writeBodies(page: Page): void {
  furnished(page, () => {
    const { random, subject, forms } = page;
    forms.add('several bodies');
    const label = random.pick(['工作职责：', '主要职责：', '职责：', '主要职责']);
    const nature = random.chance(0.6);
    const numbering = random.pick([numberings.comma, numberings.dot, numberings.bracket]);
    const others = random
      .sample(
        subject.field.units.filter((unit) => !/学会|协会/.test(unit)),
        random.int(1, 4),
      )
      .map((unit): Subject => ({ ...subject, name: (subject.place || '国家') + unit, short: subject.rank + unit }));
    [subject, ...others].forEach((body, index) => {
      const own = index === 0 ? page : nextBody(page, body);
      page.writer.line(1);
      nameLine(own);
      writeLabelled(own, nature, label, numbering);
    });
  });
}

function writeLabelled(page: Page, nature: boolean, label: string, numbering: (typeof numberings)[keyof typeof numberings]): void {
  const { random, writer, draft } = page;
  const separator = random.pick([' ', '　', '、']);
  if (random.chance(0.8)) {
    paragraph(page);
    writer.head(random.pick(['内设科室：', '内设机构：', '内设执法科室：', '下设科室：']));
    inventDivisions(page, random.int(1, 5)).forEach(({ name }, index) => {
      if (index > 0) writer.gap(separator);
      const ref = writer.head(name);
      draft.divisions.push({ name: ref, whole: ref, nameplates: [], duties: [] });
    });
  }
  if (nature) {
    paragraph(page);
    writer.head(random.pick(['单位性质：', '执法性质：', '机构性质：']));
    draft.status = writer.head(random.pick(['公益一类事业单位', '参照公务员法管理事业单位', '法律法规授权组织', '受委托执法组织']));
    paragraph(page);
    const figure = random.int(3, 90);
    draft.staffing.push({ what: writer.head(random.pick(['编制人数', '人员编制', '核定编制'])), min: figure, max: figure });
    writer.head(`：${figure}${random.pick(['', '名', '人'])}`);
  }
  paragraph(page);
  writer.head(label);
  if (random.chance(0.2)) writeDutyParagraph(page, random.int(1, 2));
  else writeDuties(page, { count: random.int(2, 6), numbering });
}

/** A page that lists divisions only. */
export function writeDivisionsOnly(page: Page): void {
  furnished(page, () => {
    const { random, writer, draft, subject } = page;
    paragraph(page);
    const named = random.chance(0.6);
    const name = writer.text(named ? subject.name : subject.short);
    draft.name = name;
    writer.text(random.pick(['内设下列职能科室：', '设下列内设机构：', '内设机构及其职责：']));
    writeDivisions(page, {
      numbering: random.pick([numberings.bracket, numberings.comma, numberings.dot]),
      form: random.pick(['paragraph below', 'same line 。', 'same line ：', 'items below'] as const),
      count: random.int(3, 8),
    });
  });
}

/** Changes of duties under a heading that promises duties. */
export function writeChangesOnly(page: Page): void {
  furnished(page, () => {
    const { random, writer, draft, subject } = page;
    if (random.chance(0.6)) {
      paragraph(page);
      draft.name = writer.head(subject.name);
      writer.head(random.pick(['职责调整', '主要职责', '']) || '机构职能');
    }
    paragraph(page);
    writer.head(random.pick(['主要职责', '主要职责', '主要职能', '职责调整']));
    writeChanges(page, numberings.bracket);
  });
}

/** Numbered duties in one line, without a name. */
export function writeOneLine(page: Page): void {
  furnished(page, () => {
    const { random, draft } = page;
    if (random.chance(0.5)) nameLine(page);
    else draft.name = null;
    writeDuties(page, {
      count: random.int(4, 12),
      numbering: random.pick([numberings.bracket, numberings.bracket, numberings.dot, numberings.comma]),
      runOn: true,
    });
  });
}

/** An institution whose duties are one long sentence. */
export function writeInstitute(page: Page): void {
  furnished(page, () => {
    const { random, writer, draft, subject } = page;
    const unit = (subject.place || '国家') + random.pick(subject.field.units.filter((name) => !/学会|协会/.test(name)));
    paragraph(page);
    draft.name = writer.text(unit);
    writer.text(random.pick(['的主要职责是：', '主要职责：', '主要承担下列职责：']));
    writeDutyParagraph(page, random.int(4, 9));
  });
}
