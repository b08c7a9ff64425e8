import { fields, type Field } from './fields.js';
import type { Random } from './random.js';

export type Tier = 'nation' | 'province' | 'city' | 'county' | 'zone';

/** An invented department and the words its documents use for what surrounds it. */
export interface Subject {
  readonly field: Field;
  readonly tier: Tier;
  /** Empty for the nation. */
  readonly place: string;
  /** 市, 省, 县, 区, 自治区; empty for the nation */
  readonly rank: string;
  readonly name: string;
  /** 市交通运输局 */
  readonly short: string;
  /** 市政府 */
  readonly government: string;
  /** 全市 */
  readonly area: string;
  /** Governments below */
  readonly below: string;
  /** What its divisions end in */
  readonly suffix: string;
  /** Laws that this level may draft */
  readonly rules: string;
  /** Another body of the same level: 市公安局 */
  body(office: string, full?: boolean): string;
}

const provinces = ['云岭省', '东岚省', '江右省', '北漠省', '汉中省', '海东省'];
const cities = ['宁川市', '清江市', '临浦市', '安岭市', '凤原市', '石台市', '泰河市', '永淮市', '长岚市', '金坪市', '海津市', '双湖市'];
const counties = ['青岭县', '桐坪县', '白沙县', '平望县', '龙溪县', '古渡县', '云台区', '河东新区', '西塘区', '临水县', '红柳旗'];
const zones = ['高新技术产业开发区', '经济技术开发区', '生态旅游度假区', '临空经济区', '风景名胜区'];

const national: Readonly<Record<string, string>> = {
  水务局: '水利部',
  城市管理局: '住房和城乡建设部',
  自然资源和规划局: '自然资源部',
  林业局: '国家林业和草原局',
  税务局: '国家税务总局',
  审计局: '审计署',
  信访局: '国家信访局',
  医疗保障局: '国家医疗保障局',
  市场监督管理局: '国家市场监督管理总局',
  粮食和物资储备局: '国家粮食和物资储备局',
  人民检察院: '最高人民检察院',
  工商行政管理局: '国家工商行政管理总局',
  质量技术监督局: '国家质量监督检验检疫总局',
  安全生产监督管理局: '国家安全生产监督管理总局',
};
const halls =
  /^(公安|财政|自然资源|农业农村|教育|民政|司法|商务|水务|住房和城乡建设|人力资源和社会保障|卫生|生态环境|文化|科学技术|退役军人事务|交通运输|应急管理)局$/;

/** An office as its level calls it: 公安局, 公安厅, 公安部. */
function officeAt(tier: Tier, office: string): string {
  if (tier === 'province' && halls.test(office)) return office.replace('水务', '水利').replace(/局$/, '厅');
  if (tier === 'nation') {
    return national[office] ?? (office.endsWith('委员会') ? `国家${office}` : office.replace(/局$/, '部'));
  }
  return office;
}

/** An invented department of a random field, level and place. */
export function inventSubject(random: Random, options: { tier?: Tier; field?: Field } = {}): Subject {
  const field = options.field ?? random.pick(fields);
  const tier =
    options.tier ??
    random.weighted<Tier>([
      ['city', 45],
      ['county', 22],
      ['province', 20],
      ['zone', 7],
      ['nation', 6],
    ]);
  const office = random.pick(field.office[tier]);
  const place = {
    nation: () => '',
    province: () => (random.chance(0.15) ? '岚西壮族自治区' : random.pick(provinces)),
    city: () => random.pick(cities),
    county: () => random.pick(counties),
    zone: () => `${random.pick(cities).slice(0, 2)}${random.pick(zones)}`,
  }[tier]();
  const rank = { nation: '', province: place.endsWith('自治区') ? '自治区' : '省', city: '市', county: place.slice(-1), zone: '区' }[tier];
  const spelt = tier === 'county' && rank === '区' && place.endsWith('新区') ? '区' : rank;
  const government =
    tier === 'nation'
      ? '国务院'
      : tier === 'zone'
        ? random.pick(['管委会', '区管委会'])
        : spelt + random.pick(['政府', '政府', '人民政府']);
  return {
    field,
    tier,
    place,
    rank: spelt,
    name: place + office,
    short: tier === 'nation' ? office : spelt + office,
    government,
    area:
      tier === 'nation'
        ? '全国'
        : tier === 'province' && rank === '自治区'
          ? '全区'
          : tier === 'city'
            ? random.pick(['全市', '全市', '本市'])
            : `全${spelt}`,
    below: {
      nation: ['地方政府', '各省（自治区、直辖市）'],
      province: ['各市', '市、县', '市县政府'],
      city: ['各县（市、区）', '区县', '县区'],
      county: ['乡镇', '各乡镇（街道）'],
      zone: ['街道', '园区'],
    }[tier][random.int(0, 1)] as string,
    suffix: {
      nation: '司',
      province: '处',
      city: random.pick(['处', '科']),
      county: random.pick(['股', '股', '室', '科']),
      zone: random.pick(['科', '股', '部']),
    }[tier],
    rules: {
      nation: '法律法规草案、部门规章草案',
      province: '地方性法规、规章草案',
      city: random.pick(['地方性法规、规章草案', '地方性法规和政府规章草案', '规范性文件']),
      county: '规范性文件',
      zone: '管理制度',
    }[tier],
    body: (other, full = false) => {
      const named = officeAt(tier, other);
      if (tier === 'nation') return named;
      return (full ? place : tier === 'zone' ? '区' : spelt) + named;
    },
  };
}
