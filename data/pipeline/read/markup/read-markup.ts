import { Tokenizer } from 'htmlparser2';

/** What a reader of markup is told, in document order. Names and attribute names of HTML come in small letters. */
export interface MarkupHandler {
  open(name: string, attributes: Record<string, string>): void;
  /** Also for an XML element that closes itself. */
  close(name: string): void;
  /** The text between two tags, entities resolved. */
  text(text: string): void;
}

/** Attributes behind these are of no use to a reader, and would make a page that has thousands of them costly. */
const maxAttributes = 200;

/**
 * Reads HTML or XML as a row of events: no tree is built and no document type read, so that neither deep nesting nor
 * declared entities cost anything. Comments, declarations and processing instructions are left out. Linear time.
 */
export function readMarkup(source: string, language: 'html' | 'xml', handler: MarkupHandler): void {
  const xml = language === 'xml';
  const nameOf = (start: number, end: number) => (xml ? source.slice(start, end) : source.slice(start, end).toLowerCase());
  let element = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = {};
  let count = 0;
  let pending = '';
  const flush = () => {
    if (pending !== '') handler.text(pending);
    pending = '';
  };
  const callbacks = {
    ontext(start: number, end: number) {
      pending += source.slice(start, end);
    },
    ontextentity(codePoint: number) {
      pending += String.fromCodePoint(codePoint);
    },
    oncdata(start: number, end: number, offset: number) {
      // a page has none; what looks like it is a comment
      if (xml) pending += source.slice(start, end - offset);
    },
    onopentagname(start: number, end: number) {
      element = nameOf(start, end);
      attributes = {};
      count = 0;
    },
    onattribname(start: number, end: number) {
      attribute = nameOf(start, end);
      value = '';
    },
    onattribdata(start: number, end: number) {
      value += source.slice(start, end);
    },
    onattribentity(codePoint: number) {
      value += String.fromCodePoint(codePoint);
    },
    onattribend() {
      if (count++ < maxAttributes && !Object.hasOwn(attributes, attribute)) attributes[attribute] = value;
    },
    onopentagend() {
      flush();
      handler.open(element, attributes);
    },
    onselfclosingtag() {
      flush();
      handler.open(element, attributes);
      if (xml) handler.close(element);
    },
    onclosetag(start: number, end: number) {
      flush();
      handler.close(nameOf(start, end));
    },
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: flush,
  };
  const tokenizer = new Tokenizer({ xmlMode: xml, decodeEntities: true }, callbacks);
  tokenizer.write(source);
  tokenizer.end();
}

function ignore(): void {
  // what is no text and no element says nothing here
}
