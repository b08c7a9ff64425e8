import { alignMandates, type AlignedEnd } from '../../../data/pipeline/align/align-mandates.js';
import { alignableOrganization } from '../../../data/pipeline/align/alignable-organization.js';
import type { ParsedFile } from '../read-files.js';
import { readFiles } from '../read-files.js';
import { CommandFailure } from '../command-failure.js';

/** `atlas align`: which duties and clauses of two mandates answer each other, from their texts alone. */
export async function align(left: string, right: string, { json }: { json: boolean }): Promise<void> {
  const [one, other] = (await readFiles([left, right])).map(departmentWithDuties);
  const pairs = alignMandates(alignableOrganization(one!), alignableOrganization(other!)).map(
    ({ left: from, right: to, relation, score, suggested, method, explanation }) => ({
      left: endJson(from),
      right: endJson(to),
      relation,
      score,
      suggested,
      method,
      explanation,
    }),
  );
  if (json) {
    process.stdout.write(`${JSON.stringify({ left: one!.name, right: other!.name, pairs }, null, 2)}\n`);
    return;
  }
  process.stdout.write(`${one!.name} – ${other!.name}\n`);
  for (const pair of pairs.filter(({ suggested }) => suggested)) {
    process.stdout.write(`${number(pair.left)} – ${number(pair.right)}  ${pair.relation} ${pair.score}  ${pair.explanation}\n`);
  }
}

/** The first department of a file that has duties. */
function departmentWithDuties({ file, parsed }: ParsedFile) {
  const found = parsed.organizations.filter(({ duties }) => duties.length > 0);
  if (found.length === 0) throw new CommandFailure([`${file}: no duties (主要职责) were found in it; give a mandate document`]);
  if (found.length > 1)
    process.stderr.write(`${file}: ${found.length} departments have duties in it; ${found[0]!.name}, the first, is compared\n`);
  return found[0]!;
}

const endJson = ({ duty, clause }: AlignedEnd) => ({
  duty: duty.ordinal,
  clause: clause?.ordinal ?? null,
  text: (clause ?? duty).text,
});
const number = ({ duty, clause }: { duty: number; clause: number | null }): string => (clause === null ? `${duty}` : `${duty}.${clause}`);
