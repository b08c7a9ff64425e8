import { linkDepartment } from '../../../data/pipeline/link/link.js';
import { mergeDepartments } from '../../../data/pipeline/resolve/merge-departments.js';
import { linkedJson } from '../json/linked-json.js';
import { readFiles } from '../read-files.js';

/** `atlas link`: which division holds which duty and what each is about, from documents taken together. A notice can show a division at work on a mandate's duty. */
export async function link(files: readonly string[], { json }: { json: boolean }): Promise<void> {
  const parsed = await readFiles(files);
  const views = mergeDepartments(
    parsed.map(({ file, parsed: document }) => ({ key: file, parsed: document, city: null, department: null })),
  );
  const linked = linkedJson(
    views.flatMap(({ readings }) => readings).map((reading) => ({ name: reading.name, links: linkDepartment(reading) })),
  );
  if (json) {
    process.stdout.write(`${JSON.stringify(linked, null, 2)}\n`);
    return;
  }
  for (const { organization, division, duty, clause, basis, confidence, explanation } of linked.assignments) {
    process.stdout.write(
      `${organization} ${division} → ${duty}${clause === null ? '' : `.${clause}`} ${basis}${confidence === null ? '' : ` ${confidence}`} ${explanation}\n`,
    );
  }
}
