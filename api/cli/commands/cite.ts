import { CommandFailure } from '../command-failure.js';
import { runOperation } from '../run-operation.js';

const operation = /* GraphQL */ `
  query Cite($id: ID!) {
    citation(id: $id) {
      kind
      origin
      references {
        gbt7714
        bibtex
        cslJson
        text
      }
    }
  }
`;

const formats = { gbt7714: 'gbt7714', bibtex: 'bibtex', 'csl-json': 'cslJson', text: 'text' } as const;

interface Answer {
  citation: { kind: string; origin: string; references: Record<(typeof formats)[keyof typeof formats], string>[] } | null;
}

/** `atlas cite`: a fact as a reference, one for each of its sentences. */
export async function cite(id: string, { format }: { format: string }): Promise<void> {
  if (!Object.hasOwn(formats, format))
    throw new CommandFailure([`--format ${format}: no such format; choose ${Object.keys(formats).join(', ')}`], 2);
  const { citation } = await runOperation<Answer>(operation, { id });
  if (citation === null)
    throw new CommandFailure([`${id}: nothing in the atlas has this id; ids stand in the addresses of pages and in exports`]);
  if (citation.references.length === 0)
    throw new CommandFailure([
      `${id}: this ${citation.kind} does not stand in a text (${citation.origin}); cite the document or the dataset it belongs to`,
    ]);
  const texts = citation.references.map((reference) => reference[formats[format as keyof typeof formats]]);
  if (format === 'csl-json')
    process.stdout.write(
      `${JSON.stringify(
        texts.flatMap((text) => JSON.parse(text) as unknown[]),
        null,
        2,
      )}\n`,
    );
  else for (const text of texts) process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
