import { contactKind } from './identity-lexicon.js';

/** A line that only gives telephone numbers, addresses and the like: 电话：0734-5220011　传真：0734-5220012. */
export function isContactLine(words: string): boolean {
  if (words.length > 120) return false;
  const label = /^([^：，。；]{1,10})： *\S/u.exec(words.trim());
  if (label !== null && contactKind(label[1]!.replace(/ /gu, '')) !== null) return true;
  return /^(?:(?:[\u4e00-\u9fff]{0,6}(?:电话|传真|手机|热线|邮箱|邮编))[：:]? ?[\d（）()+@.A-Za-z_ \-—、，]{5,40})+$/u.test(words.trim());
}

/** A line that only says how many people a division has: 编制5名, 科长1名、副科长2名. */
export function isStaffLine(words: string): boolean {
  const bare = words.replace(/\s+/gu, '');
  return (
    bare.length <= 60 &&
    /^(?:核定|现有|配备|设)?(?:(?:行政|事业|机关|工勤)?(?:编制|人员|职数|人数)|[正副]?[处科股室组主][长任]|副?[处科股][长])[^。；]{0,8}[\d一二三四五六七八九十]+[名人个](?:[，、；][^。]{1,14}[\d一二三四五六七八九十]+[名人个])*[。；]?$/u.test(
      bare,
    )
  );
}

/** A line of a body's fact sheet: 单位性质：公益一类事业单位, 编制人数：50. */
export function isFactField(words: string): boolean {
  return (
    words.length <= 50 &&
    /^[\u4e00-\u9fff]{2,8}(?:性质|类型|类别|规格|级别|人数|编制|职数|编制数)： *(?:\d{1,5}[人名个]?|[^，。；：\d]{2,30})$/u.test(
      words.trim(),
    ) &&
    /^.{2,10}(?:(?:性质|类型|类别|规格|级别)：|(?:人数|编制|职数|编制数)： *\d)|^(?:人数|编制)： *\d/u.test(words.trim())
  );
}
