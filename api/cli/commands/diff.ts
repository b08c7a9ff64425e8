import { changeKinds, compareMandates } from '../../../data/compare/compare-mandates.js';
import { comparedOrganization } from '../../../data/compare/of-organization.js';
import type { Span } from '../../../data/pipeline/facts/span.js';
import { CommandFailure } from '../command-failure.js';
import { readFiles } from '../read-files.js';

/** `atlas diff`: what became of an older mandate in a newer one, from the two texts alone. */
export async function diff(older: string, newer: string, { json }: { json: boolean }): Promise<void> {
  const [left, right] = (await readFiles([older, newer])).map(({ file, parsed }) => {
    const organization = parsed.organizations[0];
    if (parsed.document.kind !== 'MANDATE' || organization === undefined)
      throw new CommandFailure([`${file}: is no mandate (${parsed.document.kind}); give two texts of 主要职责`]);
    return organization;
  });
  const { clauses, divisions, nameplates, quotas } = compareMandates(comparedOrganization(left!), comparedOrganization(right!));
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, clauses.filter((change) => change.kind === kind).length]));
  if (json) {
    const report = {
      older: left!.name,
      newer: right!.name,
      counts,
      clauses: clauses.map(({ older: a, newer: b, ...change }) => ({
        ...change,
        older: a && { duty: a.duty, text: a.text, ...at(a.key) },
        newer: b && { duty: b.duty, text: b.text, ...at(b.key) },
      })),
      divisions: divisions.map(named),
      nameplates: nameplates.map(named),
      quotas: quotas.map(({ kind, older: a, newer: b }) => ({ kind, older: a && posts(a), newer: b && posts(b) })),
    };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  const lines = [
    `${left!.name} → ${right!.name}`,
    Object.entries(counts)
      .map(([kind, count]) => `${kind} ${count}`)
      .join('  '),
    ...clauses
      .filter(({ kind }) => kind !== 'KEPT')
      .map(({ kind, older: a, newer: b }) => `${kind.padEnd(8)} ${a ? `${a.duty}. ${a.text}` : '–'} → ${b ? `${b.duty}. ${b.text}` : '–'}`),
    ...[...divisions, ...nameplates]
      .filter(({ kind }) => kind !== 'KEPT')
      .map(
        ({ kind, inferred, older: a, newer: b }) =>
          `${kind.padEnd(8)} ${a?.name ?? '–'} → ${b?.name ?? '–'}${inferred ? ' (inferred)' : ''}`,
      ),
    ...quotas
      .filter(({ kind }) => kind !== 'KEPT')
      .map(({ kind, older: a, newer: b }) => `${kind.padEnd(8)} ${(a ?? b)!.what} ${figure(a)} → ${figure(b)}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

type Named = { name: string; key: Span } | null;
const at = ({ start, end }: Span) => ({ start, end });
const name = (one: Named) => one && { name: one.name, ...at(one.key) };
const named = ({ older, newer, ...change }: { older: Named; newer: Named; kind: string; inferred: boolean; score: number }) => ({
  ...change,
  older: name(older),
  newer: name(newer),
});
const posts = ({ what, min, max, key }: { what: string; min: number | null; max: number | null; key: Span }) => ({
  what,
  min,
  max,
  ...at(key),
});
const figure = (one: { min: number | null; max: number | null } | null) =>
  one === null ? '–' : one.min === one.max ? String(one.min ?? '?') : `${one.min}–${one.max}`;
