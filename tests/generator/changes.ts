import type { ChangeKind } from './gold.js';
import { innerNumbering, type Numbering } from './numbering.js';
import { paragraph, type Page } from './page.js';
import { workPredicates } from './phrases.js';
import { fill, type Ref } from './writer.js';

const headings: Readonly<Record<ChangeKind, readonly string[]>> = {
  CANCELLED: ['取消的职责', '取消的职责', '取消的行政审批事项', '取消职责', '职责取消'],
  DEVOLVED: ['下放的职责', '下放的职责', '下放职责', '下放的行政审批事项'],
  TRANSFERRED_IN: ['划入的职责', '划入的职责', '划入职责', '转入的职责'],
  TRANSFERRED_OUT: ['划出的职责', '划出移交的职责', '移交的职责', '转出的职责', '划出职责'],
  MERGED: ['整合的职责', '整合的职责', '职责整合'],
  ADDED: ['增加的职责', '新增的职责', '增加职责'],
  STRENGTHENED: ['加强的职责', '加强的职责', '强化的职责', '加强职责'],
};

const others = [
  '公安局',
  '财政局',
  '发展和改革委员会',
  '水务局',
  '商务局',
  '卫生局',
  '城市管理局',
  '住房和城乡建设局',
  '民政局',
  '审计局',
  '科学技术局',
  '人力资源和社会保障局',
  '林业局',
  '安全生产监督管理局',
  '工商行政管理局',
  '质量技术监督局',
  '司法局',
];

interface Change {
  readonly kind: ChangeKind;
  /** Holds {to}, {to2}, {from}, {from2} where bodies stand. */
  readonly template: string;
  readonly words: Readonly<Record<string, string>>;
}

/** `self`: whether the sentence alone says its kind, so that it may stand without a heading or under a wrong one. */
function invent(page: Page, kind: ChangeKind, self: boolean, used: Set<string>): Change {
  const { random, subject } = page;
  const left = subject.field.matters.filter((matter) => !used.has(matter));
  const matter = left.length > 0 ? random.pick(left) : random.pick(subject.field.works);
  used.add(matter);
  const work = random.pick(subject.field.works);
  const [one, two] = random
    .sample(
      others.filter((office) => !subject.name.endsWith(office)),
      2,
    )
    .map((office) => subject.body(office, random.chance(0.25)));
  const bodies = { one: one ?? '', two: two ?? '' };
  const { topic } = subject.field;
  const society = `${random.pick([subject.place || '全国', subject.rank || '中国'])}${topic}${random.pick(['行业协会', '协会', '学会'])}`;
  const bare = self ? [] : [{ template: `${matter}。` }];
  const options: Readonly<Record<ChangeKind, readonly { template: string; words?: Record<string, string> }[]>> = {
    CANCELLED: [
      { template: `取消${matter}。` },
      { template: `取消${matter}职责。` },
      {
        template: `取消${matter}，${random.pick(['转由', '改由', '交由'])}{to}${random.pick(['承担', '组织实施', '自律管理'])}。`,
        words: { to: society },
      },
      { template: `取消对${matter}的行政审批。` },
      { template: `取消已由${subject.government}公布取消的行政审批事项。` },
      ...bare,
    ],
    DEVOLVED: [
      ...{
        nation: ['省级人民政府', '各省（自治区、直辖市）人民政府'],
        province: [`设区的市${topic}主管部门`, '各市人民政府', '县级人民政府'],
        city: [`各县（市、区）${topic}主管部门`, '区县政府', `县区${topic}部门`, '区县人民政府'],
        county: ['各乡镇人民政府', '乡镇（街道）'],
        zone: ['街道办事处', '园区管理机构'],
      }[subject.tier].flatMap((to) => [
        { template: `将${matter}职责下放{to}。`, words: { to } },
        { template: `将${matter}下放给{to}。`, words: { to } },
        { template: `将${matter}职责下放到{to}负责。`, words: { to } },
        { template: `${matter}权限，下放至{to}。`, words: { to } },
      ]),
      ...(subject.tier === 'city'
        ? [{ template: `将${matter}职责下放{to}和{to2}。`, words: { to: '区县政府', to2: '开发区管委会' } }]
        : []),
    ],
    TRANSFERRED_IN: [
      { template: `将{from}${matter}职责划入${subject.name}。`, words: { from: bodies.one } },
      { template: `将{from}承担的${matter}职责划入${subject.short}。`, words: { from: bodies.one } },
      { template: `将原{from}的${matter}职责，划入${subject.name}。`, words: { from: bodies.one } },
      { template: `划入{from}${random.pick(['承担的', '的'])}${matter}职责。`, words: { from: bodies.one } },
      { template: `将{from}的${matter}职责、{from2}的${work}职责划入${subject.short}。`, words: { from: bodies.one, from2: bodies.two } },
      ...bare,
    ],
    TRANSFERRED_OUT: [
      { template: `将${matter}职责划入{to}。`, words: { to: bodies.one } },
      { template: `将${matter}职责划给{to}。`, words: { to: bodies.one } },
      { template: `将${matter}职责移交{to}。`, words: { to: bodies.one } },
      { template: `将${matter}职责划转{to}承担。`, words: { to: bodies.one } },
      { template: `将${matter}工作交给{to}。`, words: { to: society } },
      { template: `将${matter}工作交给{to}或{to2}。`, words: { to: '相关事业单位', to2: '社会中介组织' } },
      { template: `将${subject.name}${matter}等有关职责，划入{to}。`, words: { to: bodies.one } },
    ],
    MERGED: [
      { template: `将原{from}、原{from2}的${matter}职责整合。`, words: { from: bodies.one, from2: bodies.two } },
      { template: `整合{from}和{from2}${work}职责，统一由${subject.name}承担。`, words: { from: bodies.one, from2: bodies.two } },
      { template: `整合${matter}和${work}职责。` },
    ],
    ADDED: [
      { template: `增加${work}职责。` },
      { template: `增加${matter}的职责。` },
      { template: `新增${work}、${matter}职责。` },
      ...(self
        ? []
        : [
            { template: `承担${work}工作。` },
            { template: `${workPredicates(random, subject, [work, random.pick(subject.field.works)]).join('，')}。` },
          ]),
    ],
    STRENGTHENED: [
      { template: `加强${work}职责。` },
      { template: `加强${work}职责，${workPredicates(random, subject, [work, random.pick(subject.field.works)]).join('，')}。` },
      { template: `加强对${random.pick(subject.field.subjects)}的事中事后监管。` },
      { template: `强化${work}，${random.pick(subject.field.full)}。` },
      ...(self ? [] : [{ template: `加快推动${work}，提升${topic}整体水平。` }]),
    ],
  };
  const chosen = random.pick(options[kind]);
  return { kind, template: chosen.template, words: chosen.words ?? {} };
}

function writeChange(page: Page, change: Change, heading: Ref | null): void {
  const { writer, draft } = page;
  let refs: Record<string, Ref> = {};
  const text = writer.span(() => {
    refs = fill(writer, change.template, change.words);
  });
  const those = (...keys: string[]) => keys.flatMap((key) => refs[key] ?? []);
  draft.changes.push({ kind: change.kind, heading, text, recipients: those('to', 'to2'), sources: those('from', 'from2') });
}

const kinds = Object.keys(headings) as ChangeKind[];

/** The items of 职能转变 or 职责调整 in one of their forms; `numbering` is that of the first level under the section. */
export function writeChanges(page: Page, numbering: Numbering): void {
  const { random, forms, writer, level } = page;
  const used = new Set<string>();
  const form = random.weighted([
    ['groups', 60],
    ['sentences', 18],
    ['single and groups', 10],
    ['contradicted', level === 'clean' ? 0 : 10],
    ['paragraphs', 6],
  ] as const);
  forms.add(`changes: ${form}`);
  if (form === 'sentences' || form === 'paragraphs') {
    const sentences = random.int(1, 5);
    for (let count = 1; count <= sentences; count += 1) {
      paragraph(page);
      writer.number(form === 'sentences' ? numbering.write(count) : '');
      writeChange(page, invent(page, random.pick(kinds), true, used), null);
    }
    return;
  }
  let number = 1;
  if (form === 'single and groups') {
    paragraph(page);
    writer.number(numbering.write(number));
    number += 1;
    writeChange(page, invent(page, random.pick(['DEVOLVED', 'CANCELLED', 'TRANSFERRED_OUT'] as const), true, used), null);
  }
  const inner = innerNumbering(random, numbering);
  const groups = kinds.filter(() => random.chance(0.45));
  for (const group of groups.length > 0 ? groups : (['STRENGTHENED'] as const)) {
    paragraph(page);
    writer.number(numbering.write(number));
    number += 1;
    const heading = writer.head(random.pick(headings[group]));
    const oneLine = random.chance(0.12);
    if (oneLine || random.chance(0.6)) writer.head(random.pick(['。', '。', '：']));
    const count = random.int(1, 4);
    if (oneLine) forms.add('change behind its heading');
    for (let item = 1; item <= (oneLine ? 1 : count); item += 1) {
      if (!oneLine) paragraph(page);
      if (count > 1 && !oneLine) writer.number(inner.write(item));
      const wrong = form === 'contradicted' && random.chance(0.5);
      const kind = wrong
        ? random.pick((['CANCELLED', 'DEVOLVED', 'TRANSFERRED_OUT', 'TRANSFERRED_IN'] as const).filter((other) => other !== group))
        : group;
      writeChange(page, invent(page, kind, wrong, used), heading);
    }
  }
}

/** A paragraph 职能转变 inside the list of duties: no duty. What it changes is told as one item. */
export function writeChangeInList(page: Page, numbered: string): void {
  const { writer, forms, random, subject } = page;
  forms.add('职能转变 in the duty list');
  paragraph(page);
  writer.number(numbered);
  writer.head('职能转变。');
  const [one, two, three] = random.sample(subject.field.works, 3);
  const text = writer.span(() => {
    writer.text(
      `${random.pick([subject.name, subject.short])}${random.pick(['应当', '要', ''])}加强${one ?? ''}，强化${two ?? ''}，${random.pick(['推进', '加强'])}${three ?? ''}。`,
    );
  });
  page.draft.changes.push({ kind: 'STRENGTHENED', heading: null, text, recipients: [], sources: [] });
}
