import { z } from 'zod';
import { jurisdictionCode, levelProblem } from './jurisdiction.js';
import { documentKinds, jurisdictionLevels } from '../../graph-schema/model/vocabulary.js';

const partialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'an ISO date: 2014, 2015-02 or 2017-05-19');

const document = z.strictObject({
  file: z.string().min(1),
  /**
   * Null where the text gives its own. What stands here goes before what the text gives, here and in the fields below,
   * and is marked as supplied where the text does not give the same.
   */
  title: z.string().min(1).nullable(),
  kind: z.enum(documentKinds),
  /** GB/T 2260 code of a city of this manifest. */
  city: jurisdictionCode,
  /** Full name of the department that the document is of or about. */
  department: z.string().min(2).nullable(),
  issuer: z.string().min(2).nullable(),
  number: z.string().min(2).nullable(),
  date: partialDate.nullable(),
  /** Since when and until when a mandate holds, where its text does not say. */
  inForceFrom: partialDate.nullable().optional(),
  inForceTo: partialDate.nullable().optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  /** Where the file is from, in words. */
  origin: z.string().min(1),
  /** Hash of its text without white space (`textHash`), by which the same text in another file is known. */
  textSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .optional(),
  /** Counts that the reading must give; see data/pipeline/audit/expectations.ts for the names. */
  expected: z.record(z.string(), z.int().min(0)),
});

const city = z.strictObject({
  code: jurisdictionCode,
  name: z.string().min(2),
  level: z.enum(jurisdictionLevels),
  /** Code of the jurisdiction it lies in; concluded from its own code where it is left out. */
  parent: jurisdictionCode.nullable().optional(),
});

const schema = z.strictObject({
  cities: z.array(city),
  documents: z.array(document),
});

export type Manifest = z.infer<typeof schema>;
export type ManifestDocument = z.infer<typeof document>;

/**
 * Checks a manifest: its fields, that each document's city is listed and that no file stands twice.
 * @throws Error that names the first wrong field.
 */
export function parseManifest(json: unknown): Manifest {
  const result = schema.safeParse(json);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    throw new Error(`manifest.json: ${issue.path.join('.')}: ${issue.message}`);
  }
  for (const { code, level, parent } of result.data.cities) {
    const problem = levelProblem(code, level);
    if (problem) throw new Error(`manifest.json: ${problem}`);
    if (parent === code) throw new Error(`manifest.json: ${code} cannot lie in itself; correct its parent`);
  }
  const codes = new Set(result.data.cities.map(({ code }) => code));
  const files = new Set<string>();
  for (const { file, city } of result.data.documents) {
    if (!codes.has(city)) throw new Error(`manifest.json: ${file}: city ${city} is not among the cities`);
    if (files.has(file)) throw new Error(`manifest.json: ${file} stands twice`);
    files.add(file);
  }
  return result.data;
}
