import { writeChangeInList, writeChanges } from '../changes.js';
import { divisionForm, divisionNumberings, writeDivisions } from '../divisions.js';
import { writeDuties } from '../duties.js';
import { interpretation, writeContact, writeCover, writeFooter, writeLeaders, writeNavigation } from '../furniture.js';
import { documentNumber, writeIntro, writeStatusSentence } from '../intro.js';
import { chinese, itemNumbering, numberings, type Numbering } from '../numbering.js';
import { writeOthers, writeUnits } from '../others.js';
import { nextBody, paragraph, type Page } from '../page.js';
import { writeStaffing } from '../staffing.js';
import { inventSubject } from '../subject.js';

interface Section {
  readonly headings: readonly string[];
  write(page: Page, numbering: Numbering): void;
}

const sections = {
  changes: {
    headings: ['职能转变', '职责调整', '职能转变', '职能调整', '职责调整'],
    write: (page, above) => writeChanges(page, dull(page, above)),
  },
  duties: {
    headings: ['主要职责', '主要职责', '主要职责', '主要职能', '工作职责', '部门职责', '职责'],
    write: (page, above) => {
      const { random } = page;
      const numbering = random.chance(0.2) ? dull(page, above) : itemNumbering(random, above);
      const inList = random.chance(0.06) && numbering.name !== 'unnumbered';
      writeDuties(page, {
        count: random.int(3, 16),
        numbering,
        ...(inList ? { inList: (count: number) => (writeChangeInList(page, numbering.write(count + 1)), count + 1) } : {}),
      });
    },
  },
  divisions: {
    headings: ['内设机构', '内设机构', '内设机构', '内设科室', '机构设置', '内设机构及职责'],
    write: (page, above) => {
      const { random, subject, writer, level } = page;
      const form = divisionForm(page);
      const count = random.int(2, 9);
      const tail = form !== 'inline' && random.chance(0.3);
      const numbering =
        above.name === 'unnumbered'
          ? numberings.bracket
          : random.weighted(
              divisionNumberings.filter(([one]) => one.name !== above.name && (one.name !== 'unnumbered' || level !== 'clean')),
            );
      if (form !== 'inline' && random.chance(0.6)) {
        paragraph(page);
        const figure = random.chance(0.5) ? String(count) : chinese(count);
        writer.text(
          random.pick([
            `根据上述职责，${subject.name}设${figure}个内设机构：`,
            `根据上述职责，${subject.short}内设${figure}个机构：`,
            `${subject.name}设下列内设机构：`,
            `根据以上职责，${subject.name}设${figure}个职能${subject.suffix === '股' ? '股（室）' : '科室'}。`,
          ]),
        );
      }
      writeDivisions(page, { numbering, form, count, tail });
    },
  },
  staffing: { headings: ['人员编制', '人员编制', '人员编制和领导职数', '编制职数'], write: (page) => writeStaffing(page) },
  others: { headings: ['其他事项', '其他事项', '其它事项'], write: (page, above) => writeOthers(page, dull(page, above)) },
  units: { headings: ['所属事业单位', '直属单位', '下属单位'], write: (page, above) => writeUnits(page, dull(page, above)) },
  appendix: {
    headings: ['附则'],
    write: (page) => {
      for (const sentence of interpretation(page)) {
        paragraph(page);
        page.writer.text(sentence);
      }
    },
  },
} satisfies Record<string, Section>;

/** The usual numbering under a section. */
function dull(page: Page, above: Numbering): Numbering {
  return above.name === '（一）' ? page.random.pick([numberings.dot, numberings.comma]) : numberings.bracket;
}

/** The classic mandate: setting up, changes, duties, divisions, posts, other matters, appendix. */
export function writeClassic(page: Page): void {
  const { random, forms, level, writer } = page;
  if (random.chance(level === 'clean' ? 0.05 : 0.25)) writeNavigation(page);
  const cover = random.chance(0.12);
  if (cover) writeCover(page, documentNumber(page));
  writeMandate(page);
  if (level !== 'clean' && random.chance(0.06)) {
    forms.add('two mandates in a file');
    writer.line(2);
    writeMandate(nextBody(page, inventSubject(random)));
  }
  if (random.chance(0.15)) writeContact(page);
  if (random.chance(level === 'clean' ? 0.05 : 0.25)) writeFooter(page);
}

function writeMandate(page: Page): void {
  const { random, writer, draft, forms, subject } = page;
  const titled = random.chance(0.6);
  if (titled) {
    paragraph(page);
    const title = writer.span(() => {
      draft.name = writer.head(subject.name);
      const rest = random.pick([
        '主要职责内设机构和人员编制规定',
        '职能配置、内设机构和人员编制规定',
        '主要职责、内设机构和人员编制规定',
        '“三定”规定',
        '',
        '机构职能',
        '主要职责',
      ]);
      if (rest) writer.head(rest);
      else forms.add('title is the name');
    });
    void title;
    if (random.chance(0.15)) {
      paragraph(page);
      writer.junk(documentNumber(page));
    }
  }
  const intro = random.weighted([
    ['decree', 62],
    ['status', 20],
    ['none', titled ? 18 : 0],
  ] as const);
  forms.add(`introduction: ${intro}`);
  if (intro === 'decree') writeIntro(page, 'decree');
  else if (intro === 'status') {
    paragraph(page);
    writeStatusSentence(page);
  }
  if (random.chance(0.06)) writeLeaders(page);
  const { section, bracket, sectionDot, bare, dot } = numberings;
  const numbering = random.weighted([
    [section, 74],
    [bracket, 8],
    [sectionDot, 5],
    [dot, 3],
    [bare, 10],
  ]);
  forms.add(`sections ${numbering.name}`);
  const order: (keyof typeof sections)[] = random.chance(0.1) ? ['divisions', 'duties'] : ['duties', 'divisions'];
  if (order[0] === 'divisions') forms.add('divisions before duties');
  const kept = (['changes', ...order, 'staffing', 'others', 'units', 'appendix'] as const).filter((name) =>
    random.chance({ changes: 0.55, duties: 1, divisions: 0.85, staffing: 0.65, others: 0.5, units: 0.12, appendix: 0.45 }[name]),
  );
  kept.forEach((name, index) => {
    paragraph(page);
    writer.number(numbering.write(index + 1));
    const chosen = sections[name];
    writer.head(random.pick(chosen.headings));
    if (name === 'duties' && random.chance(0.1)) writer.head(random.pick(['：', '是：', '。']));
    chosen.write(page, numbering);
  });
}
