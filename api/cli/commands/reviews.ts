import { runOperation } from '../run-operation.js';

const operation = /* GraphQL */ `
  query Reviews {
    reviewSummary {
      judgements
      withdrawn
      reviewers
      counts {
        kind
        status
        count
      }
      agreement {
        kind
        alpha
        units
        judgements
        values
        coincidences
        reviewers
      }
      stale {
        id
        target
        kind
        reviewer
        when
        texts
      }
      problems {
        file
        line
        message
      }
    }
  }
`;

interface Summary {
  judgements: number;
  withdrawn: number;
  reviewers: string[];
  counts: { kind: string; status: string; count: number }[];
  agreement: { kind: string; alpha: number | null; units: number; judgements: number }[];
  stale: { kind: string; reviewer: string; when: string; texts: string[] }[];
  problems: { file: string; line: number; message: string }[];
}

/** `atlas reviews`: what people have judged, how far they agree, which judgements are of a text that has changed. Lines that cannot be read go to stderr. */
export async function reviews({ json }: { json: boolean }): Promise<void> {
  const { reviewSummary } = await runOperation<{ reviewSummary: Summary }>(operation, {});
  process.stdout.write(json ? `${JSON.stringify(reviewSummary, null, 2)}\n` : `${lines(reviewSummary).join('\n')}\n`);
  for (const { file, line, message } of reviewSummary.problems) process.stderr.write(`atlas: ${file} line ${line}: ${message}\n`);
}

function lines({ judgements, withdrawn, reviewers, counts, agreement, stale }: Summary): string[] {
  return [
    `${judgements} judgements (${withdrawn} taken back) by ${reviewers.length === 0 ? 'nobody' : reviewers.join('; ')}`,
    ...agreement.flatMap(({ kind, alpha, units, judgements: given }) => {
      const own = counts.filter((one) => one.kind === kind).map(({ status, count }) => `${status} ${count}`);
      if (own.length === 0) return [];
      const agreed = units === 0 ? 'nothing was judged twice' : `α ${alpha?.toFixed(3) ?? '–'} (n = ${units}, ${given} judgements)`;
      return [`${kind}: ${own.join(', ')}; ${agreed}`];
    }),
    ...stale.map(({ kind, reviewer, when, texts }) => `stale: ${kind} by ${reviewer}, ${when}: ${texts.join(' ↔ ')}`),
  ];
}
