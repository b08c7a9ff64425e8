import { paragraph, type Page } from './page.js';
import type { Ref } from './writer.js';
import { fill } from './writer.js';

/** A document's number: 宁政办发〔2019〕12号. */
export function documentNumber(page: Page): string {
  const { random, subject } = page;
  const letter = subject.place.charAt(0) || '国';
  const organ = random.pick(['政办发', '办发', '政发', '编发', '编办发', '办字', '委办发', '厅字', '委办字', '发']);
  return `${random.chance(0.15) ? organ.replace(/^(政|委)/, '') : letter + organ}〔${random.int(2001, 2022)}〕${random.int(1, 198)}号`;
}

/** The title of a document that a mandate may rest on. */
export function basisTitle(page: Page): string {
  const { random, subject } = page;
  const { place, name } = subject;
  const higher = subject.tier === 'nation' ? '' : subject.tier === 'province' ? '' : random.pick(['云岭省', '东岚省', '江右省']);
  const up = higher ? `中共${higher}委办公厅、${higher}人民政府办公厅` : '中共中央办公厅、国务院办公厅';
  const here = place ? `${place}人民政府` : '国务院';
  return random.pick([
    `${up}关于印发〈${place || '中央和国家机关'}${random.pick(['机构改革方案', '人民政府职能转变和机构改革方案', '人民政府机构改革方案'])}〉的通知`,
    `${here}关于机构设置的通知`,
    `${up}关于${place || '国务院'}机构改革的通知`,
    `${name}职能配置、内设机构和人员编制规定`,
    `${here}办公室关于印发${name}主要职责内设机构和人员编制规定的通知`,
    '中国共产党机构编制工作条例',
    `关于${place || '国家'}机构改革的实施意见`,
  ]);
}

/** 《…》（…号), one or two; gives what follows 根据 with its facts. */
function writeBases(page: Page): void {
  const { random, writer, draft, forms } = page;
  const count = random.chance(0.2) ? 2 : 1;
  if (count === 2) forms.add('two legal bases');
  const titles = new Set<string>();
  for (let turn = 0; turn < count; turn += 1) {
    let title = basisTitle(page);
    while (titles.has(title)) title = basisTitle(page);
    titles.add(title);
    if (turn > 0) writer.text(random.pick(['和', '、', '以及']));
    writer.text('《');
    const titleRef = writer.text(title);
    writer.text('》');
    let number: Ref | null = null;
    if (title === '中国共产党机构编制工作条例' || random.chance(0.12)) forms.add('basis without number');
    else {
      writer.text('（');
      number = writer.text(documentNumber(page));
      writer.text('）');
    }
    draft.basis.push({ title: titleRef, number });
  }
}

/** 市政府工作部门 and its kin. */
export function statusOf(page: Page): string {
  const { random, subject } = page;
  const { government, tier, rank } = subject;
  if (tier === 'nation') return random.pick(['国务院部委管理的国家局', '国务院直属机构', '国务院组成部门']);
  if (tier === 'zone')
    return random.pick([`${government}工作部门`, `${government}内设机构`, `${rank === '区' ? '管委会' : government}职能部门`]);
  return `${government}${random.pick(['工作部门', '工作部门', '组成部门', '组成部门', '直属机构', '直属特设机构', '派出机构', '部门管理机构'])}`;
}

const grade = { nation: '副部级', province: '正厅级', city: '正处级', county: '正科级', zone: '正科级' } as const;

/** Sets the body up: what it rests on, what it is, which nameplates it carries. Writes one or more paragraphs. */
export function writeIntro(page: Page, manner: 'decree' | 'articles'): void {
  const { random, writer, draft, subject } = page;
  if (manner === 'decree') {
    paragraph(page);
    writer.text(random.pick(['根据', '根据', '依据', '按照']));
    writeBases(page);
    const { name, status } = fill(
      writer,
      `${random.pick(['，', '，', '精神，', '的规定，', '要求，'])}${random.pick(['设立', '设立', '组建', '设置'])}{name}，${random.pick(['为', '为', '作为'])}{status}`,
      {
        name: subject.name,
        status: statusOf(page),
      },
    );
    draft.name = name ?? null;
    draft.status = status ?? null;
    if (random.chance(0.3)) writer.text(`${random.pick(['，', '，为'])}${grade[subject.tier]}`);
    if (random.chance(0.35)) writePlates(page);
    writer.text('。');
    return;
  }
  writer.text('根据');
  writeBases(page);
  writer.text(random.pick(['，制定本规定。', '，结合实际，制定本规定。', '，制定本规定。']));
}

/** X是市政府工作部门，为正处级，加挂…牌子。 */
export function writeStatusSentence(page: Page): void {
  const { random, writer, draft, subject } = page;
  const { name, status } = fill(writer, `{name}${random.pick(['是', '是', '为'])}{status}`, { name: subject.name, status: statusOf(page) });
  draft.name ??= name ?? null;
  draft.status = status ?? null;
  if (random.chance(0.7)) writer.text(`，${random.pick(['为', ''])}${grade[subject.tier]}`);
  if (random.chance(0.45)) writePlates(page);
  writer.text('。');
}

/** ，加挂…牌子 */
function writePlates(page: Page): void {
  const { random, writer, draft, forms, subject } = page;
  const plates = random
    .sample(subject.field.plates, random.chance(0.2) ? 2 : 1)
    .map((plate) => random.pick([subject.place, subject.rank, subject.place]) + plate);
  forms.add(plates.length > 1 ? 'two nameplates' : 'nameplate');
  writer.text(random.pick(['，加挂', '，挂', '，同时挂', '，对外加挂']));
  plates.forEach((plate, index) => {
    if (index > 0) writer.text(random.pick(['、', '和']));
    draft.nameplates.push(writer.text(plate));
  });
  writer.text('牌子');
}
