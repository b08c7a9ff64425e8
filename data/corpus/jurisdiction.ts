import { z } from 'zod';
import type { JurisdictionLevel } from '../../graph-schema/model/vocabulary.js';
import table from './provinces.json' with { type: 'json' };

const provinces = z
  .object({ about: z.string(), names: z.record(z.string().length(2), z.string()), municipalities: z.array(z.string().length(2)) })
  .parse(table);

/** The nation, which GB/T 2260 gives no code. */
const nation = '000000';

/** Six digits of GB/T 2260; a zone, which has none, adds -Z and two digits to those of the jurisdiction it lies in. */
export const jurisdictionCode = z
  .string()
  .regex(/^\d{6}(?:-Z\d{2})?$/u, 'six digits of GB/T 2260 (610100), 000000 for the nation, and for a zone -Z01 behind the code it lies in');

/** What is wrong with a level beside its code, as a sentence, or null. The code alone does not tell a sub-provincial city from another. */
export function levelProblem(code: string, level: JurisdictionLevel): string | null {
  const allowed = levelsOf(code);
  return allowed.includes(level) ? null : `code ${code} is one of ${allowed.join(' or ')}, not of ${level}; correct the code or the level`;
}

function levelsOf(code: string): JurisdictionLevel[] {
  if (code.includes('-')) return ['ZONE'];
  if (code === nation) return ['NATIONAL'];
  if (code.endsWith('0000')) return [provinces.municipalities.includes(code.slice(0, 2)) ? 'MUNICIPALITY' : 'PROVINCE'];
  return code.endsWith('00') ? ['PREFECTURE_CITY', 'SUBPROVINCIAL_CITY'] : ['COUNTY'];
}

/** The code of the jurisdiction that one lies in, concluded from its own code; null for the nation. */
export function parentCode(code: string): string | null {
  if (code === nation) return null;
  if (code.includes('-')) return code.slice(0, 6);
  if (code.endsWith('0000')) return nation;
  const province = `${code.slice(0, 2)}0000`;
  // 90: counties that stand under the province itself; 01 and 02 of a municipality are no city of their own
  const direct = code.slice(2, 4) === '90' || provinces.municipalities.includes(code.slice(0, 2));
  return code.endsWith('00') || direct ? province : `${code.slice(0, 4)}00`;
}

/** The name of a province or of the nation by its code; null for any other. */
export function provinceName(code: string): string | null {
  if (code === nation) return '全国';
  return code.endsWith('0000') ? (provinces.names[code.slice(0, 2)] ?? null) : null;
}
