import { elements } from './elements.js';

/** How far into a text its first tag may stand. */
const blank = /^[\s\ufeff]{0,2000}/u;

/**
 * Whether a text is HTML: a page, or a part of one without `<html>`. A text that merely holds a `<`, or a tag or two that
 * stayed behind in it, is none: its line ends would be lost if it were read as HTML.
 */
export function isHtml(text: string): boolean {
  const start = blank.exec(text)![0].length;
  if (
    /^(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^]{0,2000}?-->\s{0,99})?<(?:!doctype\s{1,9}html|html|head|body)\b/iu.test(
      text.slice(start, start + 3000),
    )
  )
    return true;
  const { known, lines, closing } = countTags(text);
  if (known < 2 || lines === 0) return false;
  // a part of a page has its lines from tags, and not from line ends alone
  return (closing > 0 && /^<[a-z]/iu.test(text.slice(start, start + 2))) || lines * 2 >= filledLines(text);
}

function countTags(text: string): { known: number; lines: number; closing: number } {
  let known = 0;
  let lines = 0;
  let closing = 0;
  for (const [, slash, printed] of text.matchAll(/<(\/?)([a-z][a-z0-9:]{0,15})(?=[\s/>])/giu)) {
    const name = printed!.toLowerCase();
    const makesLines = elements.lines.has(name) || elements.structure.has(name);
    if (!makesLines && !elements.inline.has(name) && !elements.left.has(name)) continue;
    known++;
    if (makesLines) lines++;
    if (slash) closing++;
  }
  return { known, lines, closing };
}

function filledLines(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}
