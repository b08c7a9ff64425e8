import { countFacts } from '../../../data/pipeline/audit/expectations.js';
import { parsedJson } from '../json/parsed-json.js';
import { readFiles } from '../read-files.js';

/** `atlas parse`: what documents say, as JSON or as a short account. */
export async function parse(files: readonly string[], { json }: { json: boolean }): Promise<void> {
  const parsed = await readFiles(files);
  if (json) {
    const documents = parsed.map((file) => parsedJson(file.parsed));
    process.stdout.write(`${JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2)}\n`);
    return;
  }
  for (const { file, parsed: document } of parsed) {
    const { title, kind } = document.document;
    process.stdout.write(`${file}: ${kind}${title ? ` “${title}”` : ''}\n`);
    for (const organization of document.organizations)
      process.stdout.write(`  ${organization.name}${organization.status ? `（${organization.status.name}）` : ''}\n`);
    for (const [name, count] of Object.entries(countFacts(document))) if (count > 0) process.stdout.write(`    ${name}: ${count}\n`);
    for (const { start, end, text } of document.unassigned) process.stdout.write(`  unassigned ${start}–${end}: ${text.slice(0, 60)}\n`);
    for (const { rule, message, start, end } of document.problems)
      process.stdout.write(`  ${rule}${start === null ? '' : ` ${start}–${end}`}: ${message}\n`);
  }
}
