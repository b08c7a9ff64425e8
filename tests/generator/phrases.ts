import type { Random } from './random.js';
import type { Subject } from './subject.js';

/** Predicates that share one subject matter, in order. Each string is one clause, without its final punctuation. */
export type Predicates = readonly string[];

const opening = /^(受|根据|按照|依据|依法|为|会同|配合|在|对|经)/;

/** A written predicate of two parts is two clauses, unless the first part only says how. */
const clausesOf = (words: string): string[] => (opening.test(words) ? [words] : words.split('，'));

const workFrames: readonly ((work: string, subject: Subject, random: Random) => string)[] = [
  (work, { area }) => `负责${area}${work}工作`,
  (work) => `承担${work}有关工作`,
  (work) => `指导${work}工作`,
  (work) => `组织开展${work}工作`,
  (work, { area }) => `统筹推进${area}${work}`,
  (work) => `综合协调${work}工作`,
  (work, { area }) => `组织实施${area}${work}`,
  (work, _subject, random) =>
    `拟订${work}的${random.pick(['政策措施', '管理办法', '制度规范', '具体措施'])}${random.pick(['', '并组织实施', '并监督实施'])}`,
  (work) => `会同有关部门做好${work}工作`,
  (work, { body }, random) => `配合${body(random.pick(['公安局', '财政局', '审计局', '水务局']))}做好${work}有关工作`,
  (work) => `参与${work}工作`,
  (work) => `监督检查${work}情况`,
  (work, _subject, random) => `建立健全${work}${random.pick(['工作机制', '责任制', '长效机制'])}`,
  (work) => `协调解决${work}中的重大问题`,
  (work) => `提出${work}的政策建议`,
  (work) => `受理${work}方面的投诉举报`,
  (work, { area }) => `牵头负责${area}${work}工作`,
  (work) => `按规定权限审批${work}事项`,
  (work, { below }) => `督促${below}落实${work}责任`,
  (work) => `对${work}实施监督检查`,
  (work, _subject, random) => `负责${work}的${random.pick(['业务指导', '统计分析', '绩效评价', '日常管理', '组织协调和监督检查'])}`,
];

const planFrames: readonly ((plan: string, subject: Subject, random: Random) => string)[] = [
  (plan, { area }, random) =>
    `${random.pick(['拟订', '编制', '组织编制', '研究拟订', '组织拟订'])}${area}${plan}规划${random.pick(['', '和年度计划', '、年度计划'])}${random.pick(['', '并组织实施', '并监督实施', '，并组织实施'])}`,
  (plan) => `参与编制${plan}规划`,
  (plan, _subject, random) => `组织${plan}规划的${random.pick(['评估和调整', '实施和督查', '中期评估'])}`,
  (plan, { below }) => `指导${below}编制${plan}规划`,
  (plan) => `拟订${plan}的地方标准和技术规范`,
];

const objectFrames: readonly ((object: string, subject: Subject, random: Random) => string)[] = [
  (object) => `监督管理${object}`,
  (object) => `对${object}实施监督检查`,
  (object) => `规范${object}`,
  (object) => `依法查处涉及${object}的违法违规行为`,
  (object) => `负责${object}的资质管理和信用评价`,
  (object, { area }) => `承担${area}${object}的监管责任`,
  (object) => `指导${object}行业自律和从业人员培训`,
  (object) => `拟订${object}的管理制度并监督执行`,
];

/** What divisions do; several kinds of work in one predicate too. */
const topicFrames: readonly ((topic: string, subject: Subject, random: Random) => string)[] = [
  ...workFrames,
  (topic, { area }) => `承担${area}${topic}的管理和服务工作`,
  (topic) => `拟订${topic}规划、年度计划并组织实施`,
  (topic) => `办理${topic}有关事项`,
  (topic, { below }) => `指导${below}${topic}工作`,
  (topic) => `收集、汇总、分析${topic}信息并按规定报送`,
  (topic) => `承担${topic}的审核、备案和档案管理工作`,
];

const commonFrames: readonly ((subject: Subject) => Predicates)[] = [
  ({ area, field }) => [`负责${area}${field.topic}统计和信息发布工作`, '分析预测发展态势'],
  ({ field }) => [`组织开展${field.topic}科学技术研究`, '推广应用先进科技成果'],
  ({ field }) => [`承担${field.topic}对外交流与合作工作`],
  ({ field }) => [`指导${field.topic}行业协会、学会工作`],
  ({ field }) => [`指导${field.topic}系统人才队伍建设`, `组织开展${field.topic}教育培训`],
  ({ field }) => [`开展${field.topic}法治宣传教育`, '负责有关行政复议受理和行政诉讼应诉工作'],
  ({ field, area }) => [`推进${area}${field.topic}信息化建设`, '促进跨部门数据共享和业务协同'],
  ({ field, below }) => [`指导监督${below}${field.topic}工作`, '组织目标责任制考核'],
  ({ field, area }) => [`根据国民经济和社会发展规划，研究提出${area}${field.topic}重大项目布局和资金安排建议`],
  ({ field, government }) => [`按照${government}规定的权限，审核上报${field.topic}重大事项`, '组织专家咨询论证'],
  ({ field }) => [`负责${field.works.slice(0, 3).join('、')}等工作`],
  ({ field, body }) => [`会同${body('财政局')}、${body('发展和改革委员会')}等部门提出${field.topic}领域资金分配意见`],
  ({ field }) => [`贯彻落实《${field.topic}管理条例》等法规`, '依法实施“双随机、一公开”监管'],
  ({ field, rank }) => [`承担${rank || '国家'}${field.hosts[0] ?? ''}的日常工作`],
  ({ field }) => [`管理${field.topic}专项资金（含上级补助资金，下同）`, '监督资金使用情况'],
];

function adapt(words: string, subject: Subject): string {
  const { government, rank } = subject;
  return words.replaceAll('市政府', government).replace(/市级|省级(?!投资)/g, rank === '市' || rank === '' ? '$&' : `${rank}级`);
}

/** The first item of nearly every list: laws and rules. */
export function lawPredicates(random: Random, subject: Subject): Predicates {
  const law = random.pick(subject.field.law);
  const from = {
    nation: ['国家', '党中央、国务院'],
    province: ['国家', '党和国家'],
    city: ['国家、省', '国家和省'],
    county: ['国家、省、市', '上级'],
    zone: ['国家、省、市'],
  }[subject.tier];
  const first = random.pick([
    `贯彻执行${random.pick(from)}有关${law}的${random.pick(['法律法规和方针政策', '法律、法规、规章和方针、政策', '方针、政策和法律、法规'])}`,
    `贯彻落实${random.pick(from)}${law}工作的${random.pick(['决策部署', '方针政策和决策部署'])}`,
    `贯彻实施${law}法律法规`,
  ]);
  const rest = random.pick([
    [`起草${law}有关${subject.rules}`],
    [`起草${law}${subject.rules}并监督实施`],
    [`研究拟订${law}${subject.rules}`, '经审议通过后组织实施'],
    [`拟订${subject.area}${subject.field.topic}发展战略和政策措施`, `起草有关${subject.rules}`],
    [],
  ]);
  return [first, ...rest];
}

/** What stands last: a catch-all. */
export function lastPredicates(random: Random, subject: Subject): Predicates {
  const { tier, government, rank } = subject;
  const party = {
    nation: '党中央、国务院',
    province: `${rank === '自治区' ? '自治区党委' : '省委'}、${rank}政府`,
    city: '市委、市政府',
    county: `${rank}委、${rank}政府`,
    zone: '党工委、管委会',
  }[tier];
  return [
    random.pick([
      `承办${government}交办的其他事项`,
      `承办${government}和上级主管部门交办的其他事项`,
      `完成${party}交办的其他任务`,
      `完成${party}交办的其他任务`,
      `承办${government}及上级部门交办的其他工作`,
      `完成${government}交办的其他任务`,
    ]),
  ];
}

/** Predicates of one duty: a subject matter and what is done about it. `used` keeps matters from coming twice. */
export function dutyPredicates(random: Random, subject: Subject, used: Set<string>): Predicates {
  const { field } = subject;
  const fresh = (items: readonly string[]): string | undefined => {
    const left = items.filter((item) => !used.has(item));
    if (left.length === 0) return undefined;
    const item = random.pick(left);
    used.add(item);
    return item;
  };
  const clauses: string[] = [];
  const length = random.weighted([
    [1, 25],
    [2, 30],
    [3, 25],
    [4, 12],
    [6, 8],
  ]);
  if (random.chance(0.1)) return random.pick(commonFrames)(subject);
  for (let turn = 0; clauses.length < length && turn < 12; turn += 1) {
    const kind = random.weighted<'work' | 'full' | 'plan' | 'object'>([
      ['work', 45],
      ['full', 30],
      ['plan', 12],
      ['object', 13],
    ]);
    const item = fresh({ work: field.works, full: field.full, plan: field.plans, object: field.subjects }[kind]);
    if (item === undefined) continue;
    if (kind === 'full') clauses.push(...clausesOf(adapt(item, subject)));
    else if (kind === 'plan') clauses.push(random.pick(planFrames)(item, subject, random));
    else if (kind === 'object') clauses.push(random.pick(objectFrames)(item, subject, random));
    else for (const frame of random.sample(workFrames, random.chance(0.3) ? 2 : 1)) clauses.push(frame(item, subject, random));
  }
  if (clauses.length === 0) clauses.push(random.pick(workFrames)(random.pick(field.works), subject, random));
  return clauses;
}

/** What is done about kinds of work. */
export function workPredicates(random: Random, subject: Subject, works: readonly string[]): Predicates {
  return works.map((work) => random.pick(workFrames)(work, subject, random));
}

/** What a division does about its topics. */
export function divisionPredicates(random: Random, subject: Subject, topics: readonly string[]): Predicates {
  return topics.map((topic) => random.pick(topicFrames)(topic, subject, random));
}
