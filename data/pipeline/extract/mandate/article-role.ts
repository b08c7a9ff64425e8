import type { HeadingRole } from './headings.js';

const rules: [role: HeadingRole | 'IDENTITY', pattern: RegExp][] = [
  ['BOUNDARIES', /^(?:关于)?[与和同][^。]{3,60}(?:职责|职能)(?:分工|划分|边界)/u],
  ['STAFFING', /编制[^，。]{0,12}(?:\d+|[一二三四五六七八九十百]+) ?名|领导职数|人员编制为|核定[^。]{0,20}编制/u],
  ['SUPPLEMENT', /负责解释|之日起(?:施行|执行|实施)|起(?:正式)?(?:施行|实施|执行)|^本(?:规定|方案)由/u],
  ['OTHER', /另行规定|设[在于]/u],
  ['GENERAL', /制定本(?:规定|方案|办法)|^本(?:规定|方案)[^。]{0,80}(?:依据|根据)|^本(?:规定|方案)(?:所称|适用|确定)/u],
  ['UNITS', /^[^，。；]{4,60}(?:为|是)[^，。；]{2,30}(?:所属|下属)[^，。；]{0,12}事业单位/u],
  ['IDENTITY', /^[^，。；、]{2,40}(?:是|为)[^，。；]{0,40}(?:部门|机构|机关|国家局|单位|组织)|^设立|^组建/u],
  ['UNITS', /[、，][^。；]{0,80}(?:为|是)[^，。；]{0,24}派出机构|(?:设立|下设|设)[^。；]{2,80}(?:分局|派出所|管理所)(?:[，。、]|$)/u],
  ['REFORM', /^(?:将|把|取消|划入|划出|下放)[^。；]{4,}/u],
];

/** What an article (第三条 …) without a heading is about, by its own words; GENERAL where it only frames the document. */
export function articleRole(words: string): HeadingRole | 'IDENTITY' | null {
  const text = words.slice(0, 600);
  const hosted = /^[^。]*(?:是|为)[^。]*(?:部门|机构)[^。]*。/u.test(text) && /设[在于]/u.test(text);
  if (hosted) return 'IDENTITY';
  return rules.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
