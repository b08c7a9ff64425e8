import { headingKind } from './reform-lexicon.js';

const verb =
  '(?:取消|转出|转入|划转|下移|下放|划入|划出|移交|转移|转出|转入|整合|合并|增加|新增|加强|强化|承接|划转|调整|委托|转变|精简|合并划入|整合划入)';
const groupHeading = new RegExp(
  `^(?:职责|职能|行政审批事项|审批事项|事项)?${verb}(?:[、，和或及与]?${verb})*(?:的)?(?:(?:\\d{1,3}|[一二三四五六七八九十]{1,3})项)?(?:的)?(?:部分|有关|相关|行政|行政许可|工作|主要|管理)*(?:职责|职能|事项|权限|审批事项|行政审批|审批项目|审批|项目|任务|内容|工作)?(?:情况|如下)?$`,
  'u',
);

/** True for the heading of a group of changes: 取消的职责, 划出移交的职责。 */
export function isReformHeading(words: string): boolean {
  const heading = words.split(/[。：]/u)[0]!.replace(/[\s“”]+/gu, '');
  return heading.length <= 20 && groupHeading.test(heading) && (headingKind(heading) !== null || /^(?:转变|调整|划转)的/u.test(heading));
}

const change =
  /^ *(?:将[^。；]{4,}(?:划入|划归|划给|划转|划出|移交|交给|交由|下放|并入|整合)|(?:取消|停止|下放|划入|划出|增加|新增|加强|强化|整合|进一步(?:加强|强化))[^。；，]{2,40}(?:职责|职能|审批|许可|事项)|不再承担)/u;

/** True for an item that by its own words is a change of duties and no duty: 将…划入…, 加强…职责. */
const tellsChange = (words: string): boolean => change.test(words.slice(0, 200));

const mayChange = /^ *(?:将|取消|停止|下放|划入|划出|增加|新增|加强|强化|整合|进一步|不再|承接|承担)/u;

/** True for items that together are changes of duties and no duties: each may be one, and one is by its own words. */
export const areChanges = (items: readonly string[]): boolean => items.some(tellsChange) && items.every((words) => mayChange.test(words));
