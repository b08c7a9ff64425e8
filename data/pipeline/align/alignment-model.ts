import { z } from 'zod';
import modelJson from './alignment-model.json' with { type: 'json' };
import { featureNames } from './features.js';

const weight = z.number();
const weightsOf = <Name extends string>(names: readonly Name[]) =>
  z.object(Object.fromEntries([...names, 'bias'].map((name) => [name, weight])) as Record<Name | 'bias', typeof weight>);

/** What is known of a pair of clauses once all pairs have been scored by themselves. */
export const competitionNames = [
  'own',
  'betterForLeft',
  'betterForRight',
  'repeatsForLeft',
  'repeatsForRight',
  'dutySum',
  'dutyMean',
  'dutySupported',
] as const;
/** What is known of a pair of duties from the scores of the clauses. */
export const dutyFeatureNames = [
  'coverLow',
  'coverHigh',
  'cover',
  'cosine',
  'cosineRoot',
  'best',
  'second',
  'subjectCosine',
  'foreign',
  'rankLeft',
  'rankRight',
] as const;

const schema = z.object({
  note: z.string(),
  version: z.string(),
  fittedOn: z.number().int(),
  clause: weightsOf(featureNames),
  competition: weightsOf(competitionNames),
  duty: weightsOf(dutyFeatureNames),
  suggestClauseFrom: z.number(),
  suggestDutyFrom: z.number(),
});

/**
 * The fitted weights of the alignment: of a pair of clauses by itself, among the other pairs, and of a pair of duties;
 * and from which score on a pair is shown as a match. Fitted by `npm run fit-alignment`.
 */
export type AlignmentModel = z.infer<typeof schema>;

let model: AlignmentModel | null = null;

/** The model of `alignment-model.json`; read when first needed, so that it can be fitted anew while it does not fit the features. */
export const alignmentModel = (): AlignmentModel => (model ??= schema.parse(modelJson));

/** Names the method and the version of its weights; kept with every judgement. */
export const alignmentMethod = `words-and-context/${modelJson.version}`;
