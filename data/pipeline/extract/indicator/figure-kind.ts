import { z } from 'zod';
import type { IndicatorKind } from '../../../../graph-schema/model/vocabulary.js';
import type { Figure } from './find-figures.js';
import words from './kind-words.json' with { type: 'json' };

const list = z.array(z.string().min(1)).min(1);
const { achievements, spending, spendingNot, efforts, givenSets, aims, comparisonSets, placeNouns } = z
  .object({
    about: z.string(),
    achievements: list,
    spending: list,
    spendingNot: list,
    efforts: list,
    givenSets: list,
    aims: list,
    comparisonSets: list,
    placeNouns: list,
  })
  .parse(words);

const anyOf = (all: readonly string[]) => all.join('|');
const spent = new RegExp(anyOf(spending), 'u');
const gained = new RegExp(anyOf(spendingNot), 'u');
const effort = new RegExp(anyOf(efforts), 'u');
const given = new RegExp(`^(?:${anyOf(givenSets)})`, 'u');
const achieved = new RegExp(anyOf(achievements), 'u');
const aim = new RegExp(anyOf(aims), 'u');
const compared = new RegExp(`(?:${anyOf(comparisonSets)})$`, 'u');
const place = new RegExp(`^[^，。；的]{0,6}(?:${anyOf(placeNouns)})`, 'u');

/** What the passage that a figure stands in does: it reports, plans or sets targets, or merely tells. */
export type PassageKind = 'RESULT' | 'TARGET' | 'PLAN' | 'TELLING';

/** The words before the figure in its segment and behind it in its clause, and those of its clause and sentence. */
export interface FigureWords {
  lead: string;
  tail: string;
  clause: string;
  sentence: string;
}

/** TARGET, RESULT, INPUT (money or work put in) or OTHER (a set that is only referred to). */
export function figureKind(figure: Figure, passage: PassageKind, { lead, tail, clause, sentence }: FigureWords): IndicatorKind {
  if (passage === 'TELLING') return achieved.test(sentence) ? 'RESULT' : 'OTHER';
  if (compared.test(lead) && place.test(tail)) return 'OTHER';
  if (passage !== 'TARGET') {
    if (figure.unit.endsWith('元') && spent.test(lead) && !gained.test(lead)) return 'INPUT';
    if (figure.unit.includes('人次') && effort.test(clause)) return 'INPUT';
  }
  if (passage === 'RESULT') return 'RESULT';
  return passage === 'PLAN' && given.test(lead) && !aim.test(sentence) ? 'OTHER' : 'TARGET';
}
