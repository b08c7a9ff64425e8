import type { HeadingRole } from './headings.js';

/** What an article (第三条 …) without a heading is about, by its own words; GENERAL where it only frames the document. */
export function articleRole(words: string): HeadingRole | 'IDENTITY' | null {
  if (/编制[^，。]{0,10}\d+ ?名|领导职数|人员编制为|核定[^。]{0,20}编制/u.test(words)) return 'STAFFING';
  if (/负责解释|之日起(?:施行|执行|实施)|起施行/u.test(words)) return 'SUPPLEMENT';
  if (/另行规定/u.test(words)) return 'OTHER';
  if (/^[^，。；]{2,30}(?:是|为)[^，。；]{0,40}(?:部门|机构|机关|国家局|单位|组织)|^设立/u.test(words)) return 'IDENTITY';
  if (/^(?:为了|为)[^。]{4,200}制定本(?:规定|方案|办法)|^本(?:规定|方案)[^。]{0,80}(?:依据|根据)/u.test(words)) return 'GENERAL';
  return null;
}
