import { ownCorpus } from '../../../data/load/records/corpus-dataset.js';
import { buildBatches } from '../../../data/load/records/build-batches.js';
import { readCorpus } from '../../../data/corpus/read-corpus.js';
import type { Problem } from '../../../data/pipeline/facts/document.js';
import { CommandFailure } from '../command-failure.js';
import { failureLine, readFiles } from '../read-files.js';

interface Checked {
  file: string;
  problems: Problem[];
  unassigned: number;
  characters: number;
}

/**
 * `atlas check`: audits files by themselves, or the corpus against its manifest (counts, hashes). Prints each problem with
 * its rule and place. Exit code 1 where one is an error; warnings alone pass.
 */
export async function check(files: readonly string[], { json }: { json: boolean }): Promise<void> {
  const checked = files.length > 0 ? await checkFiles(files) : await checkCorpus();
  if (json) process.stdout.write(`${JSON.stringify(checked, null, 2)}\n`);
  for (const { file, problems, unassigned, characters } of json ? [] : checked) {
    process.stdout.write(`${file}: ${characters} characters, ${unassigned} unassigned, ${problems.length} problems\n`);
    for (const { severity, rule, message, start, end } of problems) {
      process.stdout.write(`  ${severity} ${rule}${start === null ? '' : ` at ${start}–${end}`}: ${message}\n`);
    }
  }
  if (checked.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))) process.exitCode = 1;
}

async function checkFiles(files: readonly string[]): Promise<Checked[]> {
  return (await readFiles(files)).map(({ file, parsed }) => ({
    file,
    problems: parsed.problems,
    unassigned: sum(parsed.unassigned),
    characters: parsed.document.length,
  }));
}

async function checkCorpus(): Promise<Checked[]> {
  try {
    const { documents } = buildBatches(await readCorpus(process.env['ATLAS_CORPUS'] || ownCorpus));
    return documents.map(({ entry, problems, parsed }) => ({
      file: entry.file,
      problems,
      unassigned: sum(parsed.unassigned),
      characters: parsed.document.length,
    }));
  } catch (error) {
    throw new CommandFailure([failureLine('the corpus', error)]);
  }
}

const sum = (spans: readonly { start: number; end: number }[]) => spans.reduce((total, { start, end }) => total + end - start, 0);
