import { LineWriter } from '../markup/line-writer.js';
import { readMarkup } from '../markup/read-markup.js';
import { elements } from './elements.js';
import { Flow } from './flow.js';
import { HiddenPart } from './hidden-part.js';
import { listNumber, listStyle } from './list-number.js';

interface List {
  style: string;
  next: number;
}

/**
 * The text that a reader of an HTML page sees, as lines: one for each paragraph, item or table row, cells of one line set
 * apart by tabs; the numbers of ordered lists as a browser prints them. Navigation stays in. A table row with a cell of
 * several lines is set line by line.
 * @throws ReadError TOO_LARGE.
 */
export function htmlText(source: string): string {
  const unclosed = new Set<string>();
  for (;;) {
    const { text, open } = read(source, unclosed);
    // a page that forgets to close a button is shown, and so is what follows
    if (open === null || elements.raw.has(open) || unclosed.has(open) || !elements.left.has(open)) return text;
    unclosed.add(open);
  }
}

function read(source: string, shown: ReadonlySet<string>): { text: string; open: string | null } {
  const writer = new LineWriter();
  const flow = new Flow(writer);
  const lists: List[] = [];
  /** One entry for each open table: whether a row of it is open. */
  const tables: boolean[] = [];
  let hidden: HiddenPart | null = null;

  const openers: Record<string, (attributes: Record<string, string>) => void> = {
    table() {
      flow.breakLine();
      tables.push(false);
    },
    tr() {
      if (tables.length === 0) tables.push(false);
      if (tables.at(-1)) writer.closeRow();
      flow.reset();
      writer.openRow();
      tables[tables.length - 1] = true;
    },
    td() {
      if (!tables.at(-1)) openers.tr!({});
      flow.reset();
      writer.openCell();
    },
    ul(attributes) {
      flow.breakLine();
      lists.push({ style: listStyle(attributes) ?? 'disc', next: 1 });
    },
    ol(attributes) {
      flow.breakLine();
      // how a list that counts down begins is not known before its end
      const style = 'reversed' in attributes && !attributes.start ? 'none' : (listStyle(attributes) ?? 'decimal');
      lists.push({ style, next: integer(attributes.start) ?? 1 });
    },
    li(attributes) {
      flow.breakLine();
      const list = lists.at(-1);
      if (!list) return;
      const value = integer(attributes.value) ?? list.next;
      list.next = value + 1;
      writer.beginItem(listNumber(value, listStyle(attributes) ?? list.style), { unlessPrinted: true });
    },
  };
  openers.th = openers.td!;
  const closers: Record<string, () => void> = {
    tr() {
      if (!tables.at(-1)) return;
      flow.reset();
      writer.closeRow();
      tables[tables.length - 1] = false;
    },
    table() {
      closers.tr!();
      flow.breakLine();
      tables.pop();
    },
    td: () => flow.reset(),
    th: () => flow.reset(),
    ul() {
      flow.breakLine();
      lists.pop();
    },
    li() {
      flow.breakLine();
      writer.beginItem('');
    },
  };
  closers.ol = closers.ul!;

  readMarkup(source, 'html', {
    open(name, attributes) {
      if (hidden?.open(name)) return;
      hidden = null;
      if (!elements.void.has(name) && !shown.has(name) && (elements.left.has(name) || isHidden(attributes))) {
        if (elements.lines.has(name) || name === 'li') flow.breakLine();
        hidden = new HiddenPart(name);
      } else if (Object.hasOwn(openers, name)) openers[name]!(attributes);
      else if (elements.lines.has(name)) flow.breakLine();
      if (name === 'pre' || name === 'xmp') flow.preserved++;
    },
    close(name) {
      if (hidden) {
        const state = hidden.close(name);
        if (state === 'inside') return;
        hidden = null;
        if (state === 'ended') return;
      }
      if (Object.hasOwn(closers, name)) closers[name]!();
      else if (elements.lines.has(name)) flow.breakLine();
      if (name === 'pre' || name === 'xmp') flow.preserved = Math.max(0, flow.preserved - 1);
    },
    text(text) {
      if (!hidden) flow.text(text);
    },
  });
  // the analyser does not see that the handlers above set it
  const left = hidden as HiddenPart | null;
  return { text: writer.toString(), open: left?.name ?? null };
}

function isHidden(attributes: Record<string, string>): boolean {
  return (
    'hidden' in attributes ||
    /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all/iu.test(attributes.style ?? '')
  );
}

/** A whole number of at most nine digits, or null. */
function integer(printed: string | undefined): number | null {
  return printed !== undefined && /^\s{0,9}-?\d{1,9}\s{0,9}$/u.test(printed) ? Number(printed) : null;
}
