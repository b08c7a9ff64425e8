import { z } from 'zod';
import type { Span } from '../../facts/span.js';
import words from './division-words.json' with { type: 'json' };

const list = z.array(z.string().min(1));
const lexicon = z.object({ about: z.string(), endings: list, never: list, notPlates: list }).parse(words);
const anyOf = (all: readonly string[]) => `(?:${[...all].sort((a, b) => b.length - a.length).join('|')})`;
const ending = anyOf(lexicon.endings);
const bracket = '(?:（[^（）]{2,40}）){0,2}';

const wholeName = new RegExp(`^[\\u4e00-\\u9fff、]{1,20}${ending}${bracket}$`, 'u');
const bareEnding = new RegExp(`${ending}$`, 'u');
const never = new RegExp(`^${anyOf(lexicon.never)}`, 'u');
const notPlate = new RegExp(anyOf(lexicon.notPlates), 'u');
const withText = new RegExp(`^([\\u4e00-\\u9fff、]{1,18}${ending}${bracket})(?:[。：；，]|——| {1,6}(?=[\\u4e00-\\u9fff]{4}))(?=.{4})`, 'u');
const listLabel =
  /^(?:[\u4e00-\u9fff（）]{0,32}?(?:内设|下设|设有|设置|设)[^，。；：]{0,14}(?:机构|科室|处室|股室|部门|处|科|室)?|(?:内设|职能)?(?:机构|科室|处室|股室|部门))(?:有|为|是|包括|设置)? ?： */u;

/** True for words that look like the bare name of a division, with or without a second name in brackets. */
export function isDivisionName(words: string): boolean {
  const name = words.trim();
  if (name.length > 60 || !wholeName.test(name) || never.test(name)) return false;
  // 综合科、保健科 are two; 人事、财务科 is one
  const parts = nameParts(name).name.split('、');
  return parts.length === 1 || !parts.every((part) => part.length >= 2 && bareEnding.test(part));
}

/** True where a name, its brackets cut off, ends as a division's does. */
export const endsAsDivision = (name: string): boolean => bareEnding.test(name);

/** True for a line that begins with a division's name and goes on with what it does: 机关党委。负责…, 办公室 负责…. */
export function startsWithDivision(words: string): boolean {
  const match = withText.exec(words);
  return match !== null && isDivisionName(match[1]!) && /^(?:[\u4e00-\u9fff]|[1１（(①])/u.test(words.slice(match[0].length));
}

/** The names in a line that lists divisions (内设科室：办公室 人事科; 办公室、人事科、财务科), or null for another line. */
export function listedDivisions(shape: string, line: Span): Span[] | null {
  const words = shape.slice(line.start, line.end);
  if (words.length > 400) return null;
  const label = listLabel.exec(words);
  const from = label ? label[0].length : 0;
  const body = words.slice(from).replace(/(?:等\d{0,2}个?(?:内设)?(?:机构|科室|处室|股室|部门))?[。；]?$/u, '');
  const tokens = [...body.matchAll(/[^ 、，；。（）]+(?:（[^（）]*）)?/gu)];
  if (tokens.length < (label ? 1 : 3)) return null;
  if (!tokens.every(({ 0: token }) => isDivisionName(token))) return null;
  return tokens.map(({ 0: token, index }) => ({ start: line.start + from + index, end: line.start + from + index + token.length }));
}

/** A division's printed name taken apart: its own name, second names (挂X牌子, or X alone, in brackets), and other words in brackets. */
export function nameParts(printed: string): { name: string; plates: string[]; notes: string[] } {
  const open = printed.indexOf('（');
  const name = (open < 0 ? printed : printed.slice(0, open)).replace(/\s+/gu, '');
  const plates: string[] = [];
  const notes: string[] = [];
  for (const { 1: inside } of printed.matchAll(/（([^（）]*)）/gu)) {
    const plate = /^(?:对外)?(?:增挂|加挂|挂)(?:“)?([^“”]{2,40}?)(?:”)?(?:的?牌子)?$/u.exec(inside!.replace(/\s+/gu, ''));
    if (plate) plates.push(...plateNames(plate[1]!));
    else if (notPlate.test(inside!)) notes.push(inside!);
    else plates.push(...inside!.replace(/\s+/gu, '').split('、'));
  }
  return { name, plates, notes };
}

/** The names that one 挂…牌子 lists. */
export function plateNames(words: string): string[] {
  return words
    .replace(/[“”\s]+/gu, '')
    .split(/牌子、|牌子和|、|(?<=[局室处科办会站院所心队部厅委])[和与及](?=[\u4e00-\u9fff]{4})/u)
    .map((name) => name.replace(/的?(?:两|三|[二三四五]|\d)?块?(?:的)?(?:牌子)?$/u, ''))
    .filter((name) => name.length >= 2);
}
