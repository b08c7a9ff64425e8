import { readPart } from './read-part.js';
import type { ZipEntries } from './zip-entries.js';

/** A paragraph or list style, as far as it numbers. */
export interface NumberingStyle {
  basedOn: string | null;
  list: string | null;
  level: number | null;
}

/** Reads styles.xml: which styles number their paragraphs, by style id. A document without it has no styles. */
export function readStyles(zip: ZipEntries, part: string): Map<string, NumberingStyle> {
  const styles = new Map<string, NumberingStyle>();
  let style: NumberingStyle | null = null;
  readPart(zip, part, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = { basedOn: null, list: null, level: null };
        styles.set(attributes['w:styleId'] ?? '', style);
      } else if (!style) return;
      else if (name === 'w:basedOn') style.basedOn = value;
      else if (name === 'w:numId') style.list = value;
      else if (name === 'w:ilvl') style.level = Number(value) || 0;
    },
    close(name) {
      if (name === 'w:style') style = null;
    },
    text() {
      // styles.xml says everything in attributes
    },
  });
  return styles;
}
