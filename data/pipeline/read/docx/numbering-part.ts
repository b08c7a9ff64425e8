import { z } from 'zod';
import { numberStyles, type NumberStyle } from '../markup/number-words.js';
import { readPart } from './read-part.js';
import type { ZipEntries } from './zip-entries.js';
import words from './number-formats.json' with { type: 'json' };

const { formats } = z.object({ about: z.string(), formats: z.record(z.string(), z.enum(numberStyles)) }).parse(words);

/** Word's own limit lies far below; the cut keeps a made-up one from filling the memory. */
const maxLevelText = 60;

/** One level of a list as numbering.xml defines it. */
export interface ListLevel {
  start: number;
  style: NumberStyle;
  /** The printed number, %1 … %9 standing for the numbers of the levels: `第%1条`. */
  text: string;
  suffix: 'tab' | 'space' | 'nothing';
  /** The level (counted from 1) whose use lets this one begin anew; 0 = none does; null = any above it. */
  restart: number | null;
  /** All numbers in digits. */
  legal: boolean;
  /** The paragraph style whose paragraphs stand on this level. */
  paragraphStyle: string | null;
}

interface ListDefinition {
  levels: Map<number, ListLevel>;
  /** A style whose list this one is. */
  link: string | null;
}

interface ListInstance {
  definition: string;
  overrides: Map<number, { start: number | null; level: ListLevel | null }>;
}

/** What numbering.xml says (ISO/IEC 29500-1, 17.9), by its ids. */
export interface NumberingPart {
  definitions: Map<string, ListDefinition>;
  instances: Map<string, ListInstance>;
}

const value = (attributes: Record<string, string>): string => attributes['w:val'] ?? '';

/** Reads numbering.xml; a document without it has no lists. */
export function readNumbering(zip: ZipEntries, part: string): NumberingPart {
  const definitions = new Map<string, ListDefinition>();
  const instances = new Map<string, ListInstance>();
  let definition: ListDefinition | null = null;
  let instance: ListInstance | null = null;
  let override: { start: number | null; level: ListLevel | null } | null = null;
  let level: ListLevel | null = null;

  const openers: Record<string, (attributes: Record<string, string>) => void> = {
    'w:abstractNum'(attributes) {
      definition = { levels: new Map(), link: null };
      definitions.set(attributes['w:abstractNumId'] ?? '', definition);
    },
    'w:num'(attributes) {
      instance = { definition: '', overrides: new Map() };
      instances.set(attributes['w:numId'] ?? '', instance);
    },
    'w:lvlOverride'(attributes) {
      override = { start: null, level: null };
      instance?.overrides.set(integer(attributes['w:ilvl']), override);
    },
    'w:lvl'(attributes) {
      level = { start: 0, style: 'decimal', text: '', suffix: 'tab', restart: null, legal: false, paragraphStyle: null };
      if (override) override.level = level;
      else definition?.levels.set(integer(attributes['w:ilvl']), level);
    },
    'w:abstractNumId'(attributes) {
      if (instance) instance.definition = value(attributes);
    },
    'w:startOverride'(attributes) {
      if (override) override.start = integer(value(attributes));
    },
    'w:numStyleLink'(attributes) {
      if (definition) definition.link = value(attributes);
    },
    'w:start'(attributes) {
      if (level) level.start = integer(value(attributes));
    },
    'w:numFmt'(attributes) {
      if (level) level.style = Object.hasOwn(formats, value(attributes)) ? formats[value(attributes)]! : 'decimal';
    },
    'w:lvlText'(attributes) {
      if (level) level.text = value(attributes).slice(0, maxLevelText);
    },
    'w:suff'(attributes) {
      const suffix = value(attributes);
      if (level && (suffix === 'space' || suffix === 'nothing')) level.suffix = suffix;
    },
    'w:lvlRestart'(attributes) {
      if (level) level.restart = integer(value(attributes));
    },
    'w:isLgl'(attributes) {
      if (level) level.legal = !/^(?:0|false|off)$/u.test(value(attributes));
    },
    'w:pStyle'(attributes) {
      if (level) level.paragraphStyle = value(attributes);
    },
  };
  readPart(zip, part, {
    open(name, attributes) {
      if (Object.hasOwn(openers, name)) openers[name]!(attributes);
    },
    close(name) {
      if (name === 'w:lvl') level = null;
      else if (name === 'w:lvlOverride') override = null;
      else if (name === 'w:num') instance = null;
      else if (name === 'w:abstractNum') definition = null;
    },
    text() {
      // numbering.xml says everything in attributes
    },
  });
  return { definitions, instances };
}

function integer(printed: string | undefined): number {
  return printed !== undefined && /^\d{1,9}$/u.test(printed) ? Number(printed) : 0;
}
