import { isNamed } from '../../bodies/classify-body.js';
import { suffixes } from '../../bodies/body-lexicon.js';
import type { Span } from '../../facts/span.js';

/**
 * The body that a lead-in is about: X的主要职责是：, X设下列内设机构：, X是…，它的主要职责是：. Null where it names none (我局主要职责是：).
 */
export function leadInName(shape: string, line: Span): Span | null {
  const words = shape.slice(line.start, line.end);
  const match =
    /^(?:根据[^，]{2,40}，)?([\u4e00-\u9fff（）〓]{3,40}?)(?:的?(?:机构|部门)?(?:主要)?(?:工作)?(?:职责|职能)|(?:主要)?(?:承担|履行|行使)[^。]{0,12}(?:职责|职能|职权|任务)|是[^。]{2,100}，|(?:内设|下设|设|设置)[^。]{0,30}：$)/u.exec(
      words,
    );
  const name = match?.[1];
  if (!name || /^(?:其|它|我|本|该|根据)/u.test(name) || suffixes.endingAt(name, name.length) === null || !isNamed(name)) return null;
  const start = line.start + words.indexOf(name, match.index);
  return { start, end: start + name.length };
}
