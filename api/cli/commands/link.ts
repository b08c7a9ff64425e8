import { linkDepartment } from '../../../data/pipeline/link/link.js';
import { mergeDepartments } from '../../../data/pipeline/resolve/merge-departments.js';
import { readFiles } from '../read-files.js';

/** `atlas link`: what is inferred from documents taken together. A notice can show a division at work on a mandate's duty. */
export async function link(files: readonly string[], { json }: { json: boolean }): Promise<void> {
  const parsed = await readFiles(files);
  const views = mergeDepartments(
    parsed.map(({ file, parsed: document }) => ({ key: file, parsed: document, city: null, department: null })),
  );
  const linked = views.map((view) => ({ view, links: linkDepartment(view) }));
  const assignments = linked.flatMap(({ view, links }) =>
    links.assignments.map(({ division, duty, clause, basis, confidence, rule, explanation }) => ({
      organization: view.name,
      division: division.name,
      duty: duty.ordinal,
      clause: clause?.ordinal ?? null,
      basis,
      confidence,
      rule,
      explanation,
    })),
  );
  const areas = linked.flatMap(({ view, links }) =>
    links.codings.flatMap(({ target, area, primary, confidence, rule }) =>
      target.on === 'REFORM_ACTION'
        ? []
        : [
            {
              organization: view.name,
              duty: target.duty,
              clause: target.on === 'CLAUSE' ? target.clause : null,
              area,
              primary,
              confidence,
              rule,
            },
          ],
    ),
  );
  const reformAreas = linked.flatMap(({ view, links }) =>
    links.codings.flatMap(({ target, area, primary, confidence, rule }) =>
      target.on === 'REFORM_ACTION'
        ? [{ organization: view.name, kind: target.kind, ordinal: target.ordinal, area, primary, confidence, rule }]
        : [],
    ),
  );
  if (json) {
    process.stdout.write(`${JSON.stringify({ assignments, areas, reformAreas }, null, 2)}\n`);
    return;
  }
  for (const { organization, division, duty, clause, basis, confidence, explanation } of assignments) {
    process.stdout.write(
      `${organization} ${division} → ${duty}${clause === null ? '' : `.${clause}`} ${basis}${confidence === null ? '' : ` ${confidence}`} ${explanation}\n`,
    );
  }
}
