import { numberWords } from '../markup/number-words.js';
import type { ListLevel, NumberingPart } from './numbering-part.js';
import type { NumberingStyle } from './styles-part.js';

/** What a paragraph says of its list; null where it says nothing. */
export interface ParagraphList {
  style: string | null;
  list: string | null;
  level: number | null;
}

const levelCount = 9;
/** How far styles are followed to the style they are based on. */
const maxChain = 20;

/** Counts the automatic numbers of a document, paragraph by paragraph in document order, and prints them. */
export class ListNumbers {
  /** The last number of each level, by list definition; null where the level begins anew. */
  private readonly counts = new Map<string, (number | null)[]>();
  private readonly restarted = new Set<string>();

  constructor(
    private readonly numbering: NumberingPart,
    private readonly styles: ReadonlyMap<string, NumberingStyle>,
  ) {}

  /** The number printed before the next paragraph, with what sets it apart from the text; '' for one without number. */
  next(paragraph: ParagraphList): string {
    const { list, level } = this.place(paragraph);
    const instance = list === null ? undefined : this.numbering.instances.get(list);
    if (!instance || level < 0 || level >= levelCount) return '';
    const definition = this.definitionOf(instance.definition);
    const levelAt = (at: number): ListLevel | undefined =>
      instance.overrides.get(at)?.level ?? this.numbering.definitions.get(definition)?.levels.get(at);
    const own = levelAt(level);
    if (!own) return '';

    const counts = this.counts.get(definition) ?? new Array<number | null>(levelCount).fill(null);
    this.counts.set(definition, counts);
    const startOf = (at: number) => instance.overrides.get(at)?.start ?? levelAt(at)?.start ?? 1;
    const override = `${list}/${level}`;
    if (instance.overrides.get(level)?.start != null && !this.restarted.has(override)) {
      this.restarted.add(override);
      counts[level] = null;
    }
    const last = counts[level];
    counts[level] = last == null ? startOf(level) : last + 1;
    for (let deeper = level + 1; deeper < levelCount; deeper++) if (level < (levelAt(deeper)?.restart ?? deeper)) counts[deeper] = null;

    const printed = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const style = levelAt(at)?.style ?? 'decimal';
      return numberWords(counts[at] ?? startOf(at), own.legal && style !== 'none' ? 'decimal' : style);
    });
    // the glyph of a bullet is no number
    if (own.style === 'none' && !/%[1-9]/u.test(own.text)) return '';
    return printed.trim() === '' ? '' : printed + gapBehind(printed, own.suffix);
  }

  /** The list and level a paragraph stands on: its own, or those of its style. */
  private place({ style, list, level }: ParagraphList): { list: string | null; level: number } {
    if (list !== null) return { list, level: level ?? 0 };
    const inherited = this.listOfStyle(style);
    if (!inherited) return { list: null, level: 0 };
    const instance = this.numbering.instances.get(inherited.list);
    const levels = instance && this.numbering.definitions.get(this.definitionOf(instance.definition))?.levels;
    for (const [at, { paragraphStyle }] of levels ?? [])
      if (paragraphStyle !== null && paragraphStyle === style) return { list: inherited.list, level: at };
    return { list: inherited.list, level: level ?? inherited.level };
  }

  private listOfStyle(id: string | null): { list: string; level: number } | null {
    let at = id;
    for (let steps = 0; at !== null && steps < maxChain; steps++) {
      const style = this.styles.get(at);
      if (!style) return null;
      if (style.list !== null) return { list: style.list, level: style.level ?? 0 };
      at = style.basedOn;
    }
    return null;
  }

  /** A definition may be that of a list style. */
  private definitionOf(id: string): string {
    const link = this.numbering.definitions.get(id)?.link;
    const list = link == null ? null : this.listOfStyle(link);
    return (list && this.numbering.instances.get(list.list)?.definition) ?? id;
  }
}

/** A tab is white space enough only where the number ends in no sign of its own: 一、负责, but 1. 负责. */
function gapBehind(number: string, suffix: ListLevel['suffix']): string {
  if (suffix === 'nothing') return '';
  return suffix === 'tab' && /[、）〕】：]$/u.test(number) ? '' : ' ';
}
