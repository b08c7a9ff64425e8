import type { Span } from '../facts/span.js';

/** What stands for each masked character. */
export const mask = '＊';

/**
 * Finds personal contacts: the name, telephone and mailbox behind 联系人, and the mailbox or telephone on the lines
 * that follow it. A contact person is a private fact of a notice; the office's own line (办公地址, 值班电话, 传真, Email
 * without a person) is public and stays, and so does the name of the office before the person's name.
 */
export function findPersonalContacts(shape: string): Span[] {
  const found: Span[] = [];
  const marker = /联 {0,4}系 {0,4}人(?:[及和]?(?:联系)?(?:电话|方式))?[ ：:]/gu;
  for (let match = marker.exec(shape); match; match = marker.exec(shape)) {
    const start = match.index + match[0].length;
    const end = blockEnd(shape, start);
    found.push(...namesIn(shape, start, end), ...numbersIn(shape, start, end));
  }
  // a mobile number or identity number is private wherever it stands
  for (const match of shape.matchAll(/(?<![\d.])(?:1[3-9]\d{9}|\d{17}[\dXx])(?![\d.])/gu)) found.push(span(match.index, match[0].length));
  return merge(found);
}

/** The contact block: the rest of its line, and directly following lines that are contact lines themselves. */
function blockEnd(shape: string, start: number): number {
  let end = lineEnd(shape, start);
  for (;;) {
    let next = end;
    while (next < shape.length && /\s/u.test(shape[next]!)) next++;
    const line = shape.slice(next, Math.min(lineEnd(shape, next), next + 40));
    if (
      !/^(?:联 {0,4}系 {0,4})?(?:电 {0,4}话|手 {0,4}机|传 {0,4}真|邮 {0,4}箱|电子邮箱|电子邮件|微 {0,4}信|Q ?Q|E-?mail|方 {0,4}式)[^：:]{0,6}[：:]/iu.test(
        line,
      )
    )
      return end;
    end = lineEnd(shape, next);
  }
}

function lineEnd(shape: string, from: number): number {
  const end = shape.indexOf('\n', from);
  return end < 0 ? shape.length : end;
}

/** Person names: two to four Chinese characters that stand alone (before a space, a separator or a number), not an office. */
function namesIn(shape: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  const office = /(?:处|科|室|局|委|办|部|股|组|中心|公司|厅|院|所|站|队|会|政府)$/u;
  const label = /^(?:联 {0,4}系|电 {0,4}话|手 {0,4}机|传 {0,4}真|邮 {0,4}箱|方式|地址|邮编|电子|微信)/u;
  // a name may be spaced out: 张 三
  for (const match of shape.slice(start, end).matchAll(/[\u4e00-\u9fff〓]{1,20}(?: [\u4e00-\u9fff](?![\u4e00-\u9fff]))?/gu)) {
    const word = match[0];
    const compact = word.replace(/ /gu, '');
    if (label.test(compact) || office.test(compact)) continue;
    if (compact.length >= 2 && compact.length <= 4) found.push(span(start + match.index, word.length));
    else {
      // an office and a name without space between them: 规划投资处王某某
      const glued = /^(.*(?:处|科|室|局|委|办|部|股|组|中心))([\u4e00-\u9fff]{2,3})$/u.exec(word);
      if (glued) found.push(span(start + match.index + glued[1]!.length, glued[2]!.length));
    }
  }
  return found;
}

/** Telephone numbers, mailboxes and account names of the block. */
function numbersIn(shape: string, start: number, end: number): Span[] {
  return [...shape.slice(start, end).matchAll(/[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,64}|[（(]?\d[\d（）() -]{4,30}\d/gu)].map((match) =>
    span(start + match.index, match[0].length),
  );
}

function span(start: number, length: number): Span {
  return { start, end: start + length };
}

function merge(spans: Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const out: Span[] = [];
  for (const next of sorted) {
    const last = out.at(-1);
    if (last && next.start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else out.push(next);
  }
  return out;
}
