import { chinese, innerNumbering, numberings, type Numbering } from './numbering.js';
import { paragraph, type Page } from './page.js';
import { commonDivisions } from './common-divisions.js';
import { divisionPredicates, type Predicates } from './phrases.js';
import { writeItem } from './sentences.js';
import type { Ref } from './writer.js';

interface Division {
  readonly name: string;
  readonly plates: readonly string[];
  /** What it does, by predicates. */
  readonly predicates: Predicates;
}

const suffixed = (base: string, suffix: string) => (/(室|中心|处|科|股|司|部|组)$/.test(base) ? base : base + suffix);

/** Divisions of the subject, each with a name, second names and topics. */
export function inventDivisions(page: Page, count: number): Division[] {
  const { random, subject } = page;
  const { suffix, field } = subject;
  const [office, ...others] = commonDivisions;
  const general = [...(office ? [office] : []), ...random.sample(others, random.int(1, 4))];
  const own = random.sample(field.divisions, count);
  const divisions: Division[] = [
    ...general.map(([base, ...duties]) => ({
      name: suffixed(base, suffix),
      plates: base !== '办公室' && random.chance(0.15) ? [suffixed(random.pick(['审计', '老干部工作', '研究室', '科技教育']), suffix)] : [],
      predicates: random.sample(duties, random.int(2, duties.length)),
    })),
    ...own.map(([base, plate, ...topics]) => ({
      name: suffixed(base, suffix),
      plates: plate && random.chance(0.6) ? [suffixed(plate, suffix)] : [],
      predicates: divisionPredicates(random, subject, random.sample(topics, random.int(Math.min(2, topics.length), topics.length))),
    })),
  ];
  const names = new Set<string>();
  return divisions.filter(({ name }) => !names.has(name) && names.add(name)).slice(0, count);
}

/** Writes a name with its nameplates and notes it. */
function writeName(page: Page, { name, plates }: Division): { name: Ref; whole: Ref; nameplates: Ref[] } {
  const { random, writer, forms } = page;
  let nameRef: Ref | undefined;
  const nameplates: Ref[] = [];
  const whole = writer.span(() => {
    nameRef = writer.head(name);
    if (plates.length === 0) return;
    const manner = random.pick(['plain', 'plain', '挂', '加挂']);
    forms.add(manner === 'plain' ? 'division with a second name' : 'division with 挂…牌子');
    writer.head(manner === 'plain' ? '（' : `（${manner}`);
    plates.forEach((plate, index) => {
      if (index > 0) writer.head('、');
      nameplates.push(writer.head(plate));
    });
    writer.head(manner === 'plain' ? '）' : '牌子）');
  });
  return { name: nameRef as Ref, whole, nameplates };
}

export type DivisionForm = 'names' | 'inline' | 'same line 。' | 'same line ：' | 'same line space' | 'paragraph below' | 'items below';

/** How a mandate lists its divisions. */
export function divisionForm(page: Page): DivisionForm {
  return page.random.weighted<DivisionForm>([
    ['names', 22],
    ['inline', 8],
    ['same line 。', 20],
    ['same line ：', 8],
    ['same line space', 3],
    ['paragraph below', 20],
    ['items below', 19],
  ]);
}

export interface DivisionOptions {
  readonly numbering: Numbering;
  readonly form: DivisionForm;
  readonly count: number;
  /** Unnumbered divisions after the list: 机关党委 */
  readonly tail?: boolean;
  /** The paragraph has begun: an article. */
  readonly begun?: boolean;
}

/** Writes the list of divisions with what they do. */
export function writeDivisions(
  page: Page,
  { numbering, form, count, tail = page.random.chance(0.35), begun = false }: DivisionOptions,
): void {
  const { random, writer, draft, forms } = page;
  forms.add(`divisions: ${form}`);
  if (form !== 'inline') forms.add(`divisions ${numbering.name}`);
  const divisions = inventDivisions(page, count);
  if (form === 'inline') {
    writeInline(page, divisions, begun);
    return;
  }
  const inner = innerNumbering(random, numbering);
  divisions.forEach((division, index) => {
    paragraph(page);
    writer.number(numbering.write(index + 1));
    const named = writeName(page, division);
    draft.divisions.push({ ...named, duties: writeDivisionDuties(page, form, division, inner) });
  });
  if (tail) writeTail(page, form);
  writeColocation(page);
}

function writeDivisionDuties(page: Page, form: DivisionForm, division: Division, inner: Numbering): Ref[] {
  const { random, writer } = page;
  const { predicates } = division;
  const below = () => paragraph(page);
  switch (form) {
    case 'names':
    case 'inline':
      return [];
    case 'same line 。':
      writer.head('。');
      return [writeItem(writer, random, predicates).text];
    case 'same line ：':
      writer.head('：');
      return [writeItem(writer, random, predicates).text];
    case 'same line space':
      writer.gap(random.pick(['　', '  ', '　　']));
      return [writeItem(writer, random, predicates).text];
    case 'paragraph below':
      below();
      return [writeItem(writer, random, predicates).text];
    case 'items below':
      return predicates.map((predicate, index) => {
        below();
        writer.number(inner.write(index + 1));
        return writeItem(writer, random, [predicate], index === predicates.length - 1 ? '。' : random.pick(['；', '。'])).text;
      });
  }
}

/** 设下列内设机构：办公室、人事科 */
function writeInline(page: Page, divisions: readonly Division[], begun: boolean): void {
  const { random, writer, draft, subject } = page;
  if (!begun) paragraph(page);
  const separator = begun ? '、' : random.pick(['、', '、', ' ', '，']);
  if (separator === ' ') {
    writer.head(random.pick(['内设机构：', '内设科室：', '机关内设：']));
  } else {
    const opening = random.pick([
      `${subject.name}设${chinese(divisions.length)}个内设机构：`,
      `${subject.name}内设${divisions.length}个职能科室：`,
      '内设机构有：',
      `${subject.short}设下列内设机构：`,
    ]);
    writer.text(opening);
  }
  divisions.forEach((division, index) => {
    if (index > 0) writer.text(separator);
    draft.divisions.push({ ...writeName(page, division), duties: [] });
  });
  if (separator !== ' ') writer.text('。');
}

function writeTail(page: Page, form: DivisionForm): void {
  const { random, writer, draft, forms, subject } = page;
  forms.add('divisions with an unnumbered tail');
  for (const [name, duty] of random.sample(
    [
      ['机关党委', '负责机关和直属单位的党群工作。'],
      [subject.tier === 'province' ? '离退休人员工作处' : '离退休干部办公室', '负责机关离退休人员工作，指导直属单位的离退休人员工作。'],
      ['机关工会', '负责机关工会工作。'],
      ['机关纪委', '负责机关和直属单位的纪检、党风廉政建设工作。'],
    ] as const,
    random.int(1, 2),
  )) {
    paragraph(page);
    const ref = writer.head(name);
    const duties: Ref[] = [];
    if (form !== 'names') {
      if (form === 'same line ：') writer.head('：');
      else if (form === 'paragraph below' || form === 'items below') paragraph(page);
      else if (form === 'same line space') writer.gap('　');
      else writer.head(random.pick(['。', '。']));
      duties.push(writer.text(duty));
    }
    draft.divisions.push({ name: ref, whole: ref, nameplates: [], duties });
  }
}

/** 办公室与市爱国卫生运动委员会办公室合署办公。 */
function writeColocation(page: Page): void {
  const { random, writer, draft, forms, subject } = page;
  if (!random.chance(0.2) || draft.divisions.length === 0) return;
  forms.add('co-located office');
  paragraph(page);
  const division = random.pick(draft.divisions.filter(({ name }) => !/^机关|^离退休/.test(textOf(page, name)))).name;
  const written = writer.text(textOf(page, division));
  writer.text('与');
  const other = writer.text(`${subject.rank || '国家'}${random.pick(subject.field.hosts)}办公室`);
  writer.text(random.pick(['合署办公。', '合署办公，实行一个机构、两块牌子。']));
  draft.colocated.push({ division: written, with: other });
}

function textOf(page: Page, { first, last }: Ref): string {
  const { cells } = page.writer;
  return cells
    .slice(cells.indexOf(first), cells.indexOf(last) + 1)
    .map(({ char }) => char)
    .join('');
}

export const divisionNumberings = [
  [numberings.bracket, 14],
  [numberings.dot, 3],
  [numberings.comma, 3],
  [numberings.wideDot, 1],
  [numberings.halfBracket, 1],
  [numberings.bare, 3],
  [numberings.section, 1],
] as const;
