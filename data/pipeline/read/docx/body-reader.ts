import { LineWriter } from '../markup/line-writer.js';
import type { MarkupHandler } from '../markup/read-markup.js';
import type { ListNumbers, ParagraphList } from './list-numbers.js';

/**
 * Left out with all that they hold: what tracked changes deleted or moved away, what stands there for older programs,
 * former properties, field codes, and the reading above a character.
 */
const left = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblGridChange',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:rt',
]);

/** What stands for text in a run. */
const signs: Record<string, string> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

interface Paragraph extends ParagraphList {
  text: string[];
  /** A tracked change deleted its end: the next paragraph continues it. */
  continued: boolean;
  /** Text boxes anchored in it; they are set behind it. */
  boxes: LineWriter[];
}

/** Text that lies apart from the rest: the body, a text box, a note. */
interface Story {
  writer: LineWriter;
  /** What a paragraph with deleted end left for the next. */
  carried: Pick<Paragraph, 'text' | 'boxes'> | null;
}

/** A note that the text refers to. */
export interface NoteReference {
  kind: 'footnote' | 'endnote';
  id: string;
}

/** Reads the events of document.xml, footnotes.xml or endnotes.xml into lines. */
export class BodyReader implements MarkupHandler {
  readonly references: NoteReference[] = [];
  /** The notes of a part that holds notes, by id. */
  readonly notes = new Map<string, LineWriter>();
  readonly body = new LineWriter();

  private readonly stories: Story[] = [{ writer: this.body, carried: null }];
  private readonly paragraphs: Paragraph[] = [];
  private readonly path: string[] = [];
  private skipped = 0;
  private hiddenRun = false;

  constructor(private readonly numbers: ListNumbers) {}

  open(name: string, attributes: Record<string, string>): void {
    const parent = this.path.at(-1);
    const inMark = parent === 'w:rPr' && this.path.at(-2) === 'w:pPr';
    this.path.push(name);
    if (this.skipped > 0) this.skipped++;
    else if (inMark && (name === 'w:del' || name === 'w:moveFrom')) this.current().continued = true;
    else if (left.has(name)) this.skipped = 1;
    else this.enter(name, attributes, parent);
  }

  close(name: string): void {
    this.path.pop();
    if (this.skipped > 0) this.skipped--;
    else if (name === 'w:p') this.endParagraph();
    else if (name === 'w:r') this.hiddenRun = false;
    else if (name === 'w:tr') this.story().writer.closeRow();
    else if (name === 'w:txbxContent') {
      const { writer } = this.endStory();
      const anchor = this.paragraphs.at(-1);
      if (anchor) anchor.boxes.push(writer);
      else this.story().writer.append(writer);
    } else if (name === 'w:footnote' || name === 'w:endnote') this.endStory();
  }

  text(text: string): void {
    if (this.skipped > 0 || this.hiddenRun) return;
    const element = this.path.at(-1);
    if (element === 'w:t' || element === 'm:t') this.current().text.push(text.replace(/[\r\n]/gu, ' '));
  }

  private enter(name: string, attributes: Record<string, string>, parent: string | undefined): void {
    const value = attributes['w:val'];
    switch (name) {
      case 'w:p':
        this.paragraphs.push({ style: null, list: null, level: null, text: [], continued: false, boxes: [] });
        break;
      case 'w:pStyle':
        if (parent === 'w:pPr') this.current().style = value ?? null;
        break;
      case 'w:numId':
        if (parent === 'w:numPr') this.current().list = value ?? null;
        break;
      case 'w:ilvl':
        if (parent === 'w:numPr') this.current().level = Number(value) || 0;
        break;
      case 'w:r':
      case 'm:r':
        this.hiddenRun = false;
        break;
      case 'w:vanish':
        if (parent === 'w:rPr' && this.path.at(-3) === 'w:r') this.hiddenRun = !/^(?:0|false|off)$/u.test(value ?? '');
        break;
      case 'w:tr':
        this.story().writer.openRow();
        break;
      case 'w:tc':
        this.story().writer.openCell();
        break;
      case 'w:txbxContent':
        this.stories.push({ writer: new LineWriter(), carried: null });
        break;
      case 'w:footnote':
      case 'w:endnote':
        this.stories.push({ writer: new LineWriter(), carried: null });
        this.notes.set(attributes['w:id'] ?? '', this.story().writer);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.references.push({ kind: name === 'w:footnoteReference' ? 'footnote' : 'endnote', id: attributes['w:id'] ?? '' });
        break;
      case 'w:sym':
        if (!this.hiddenRun) this.current().text.push(symbol(attributes['w:char']));
        break;
      default:
        if (parent === 'w:r' && !this.hiddenRun && Object.hasOwn(signs, name)) this.current().text.push(signs[name]!);
    }
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const story = this.story();
    const text = [...(story.carried?.text ?? []), ...paragraph.text];
    const boxes = [...(story.carried?.boxes ?? []), ...paragraph.boxes];
    story.carried = paragraph.continued ? { text: [text.join('')], boxes } : null;
    if (paragraph.continued) return;
    story.writer.beginItem(this.numbers.next(paragraph));
    for (const line of text.join('').split('\n')) {
      story.writer.text(line);
      story.writer.breakLine();
    }
    for (const box of boxes) story.writer.append(box);
  }

  private endStory(): Story {
    const story = this.stories.length > 1 ? this.stories.pop()! : this.story();
    if (story.carried) story.writer.text(story.carried.text.join(''));
    return story;
  }

  private story(): Story {
    return this.stories.at(-1)!;
  }

  /** The paragraph that is being read; text outside of any is given one that is thrown away. */
  private current(): Paragraph {
    return this.paragraphs.at(-1) ?? { style: null, list: null, level: null, text: [], continued: false, boxes: [] };
  }
}

/** The character of a symbol; those of symbol fonts stand in the private use area and say nothing without the font. */
function symbol(hexadecimal: string | undefined): string {
  const code = /^[0-9a-f]{1,4}$/iu.test(hexadecimal ?? '') ? Number.parseInt(hexadecimal!, 16) : 0xf000;
  return code < 0x20 || (code >= 0xd800 && code <= 0xf8ff) ? '' : String.fromCharCode(code);
}
