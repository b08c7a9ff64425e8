import { z } from 'zod';
import modelJson from './alignment-model.json' with { type: 'json' };
import { featureNames } from './features.js';

const weight = z.number();
const weightsOf = <Name extends string>(names: readonly Name[]) =>
  z.object(Object.fromEntries([...names, 'bias'].map((name) => [name, weight])) as Record<Name | 'bias', typeof weight>);

/** What is known of a pair of clauses once all pairs have been scored by themselves. */
export const competitionNames = ['own', 'betterForLeft', 'betterForRight', 'dutySum', 'dutyMean', 'dutySupported'] as const;
/** What is known of a pair of duties from the scores of the clauses. */
export const dutyFeatureNames = ['coverLow', 'coverHigh', 'cover', 'cosine', 'cosineRoot', 'best', 'second'] as const;

/**
 * The fitted weights of the alignment: of a pair of clauses by itself, among the other pairs, and of a pair of duties;
 * and from which score on a pair is shown as a match. Fitted by `npm run fit-alignment` on judged pairs of other mandates than those it is measured on.
 */
export const alignmentModel = z
  .object({
    note: z.string(),
    version: z.string(),
    clause: weightsOf(featureNames),
    competition: weightsOf(competitionNames),
    duty: weightsOf(dutyFeatureNames),
    suggestClauseFrom: z.number(),
    suggestDutyFrom: z.number(),
  })
  .parse(modelJson);
