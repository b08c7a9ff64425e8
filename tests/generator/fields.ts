import { readFileSync } from 'node:fs';
import { z } from 'zod';

const words = z.array(z.string().min(1)).min(1);

/** The vocabulary of one field of government, written for these tests. */
const fieldSchema = z.strictObject({
  id: z.string(),
  /** The field in a word: 交通运输 */
  topic: z.string(),
  /** What its laws are about */
  law: words,
  /** Names of its offices by level, without the place */
  office: z.strictObject({ nation: words, province: words, city: words, county: words, zone: words }),
  plates: words,
  /** Kinds of work: 负责…工作 */
  works: words,
  /** Plans: 拟订…规划 */
  plans: words,
  /** Whom it oversees: 监督管理… */
  subjects: words,
  /** Whole predicates */
  full: words,
  /** What can be cancelled, devolved, moved */
  matters: words,
  /** A division without 处 or 科, its second name or nothing, and what it works at */
  divisions: z.array(z.tuple([z.string(), z.string(), z.string()]).rest(z.string())),
  /** Another body and topics shared with it */
  partners: z.array(z.tuple([z.string(), z.string()]).rest(z.string())),
  /** Coordinating bodies whose offices it may house */
  hosts: words,
  /** Institutions below it */
  units: words,
});

export type Field = z.infer<typeof fieldSchema>;

const ids = [
  'transport',
  'health',
  'culture',
  'land',
  'education',
  'agriculture',
  'civil',
  'market',
  'finance',
  'environment',
  'justice',
  'emergency',
];

export const fields: readonly Field[] = ids.map((id) =>
  fieldSchema.parse(JSON.parse(readFileSync(new URL(`fields/${id}.json`, import.meta.url), 'utf8'))),
);
