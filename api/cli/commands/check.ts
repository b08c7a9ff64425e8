import { ownCorpus } from '../../../data/load/records/corpus-dataset.js';
import { buildBatches } from '../../../data/load/records/build-batches.js';
import { readDataset } from '../../../data/corpus/read-dataset.js';
import { scorecardOf } from '../../../data/pipeline/audit/scorecard.js';
import { addedFolder } from '../atlas-home.js';
import { CommandFailure } from '../command-failure.js';
import { scorecardJson } from '../json/scorecard-json.js';
import { failureLine, readFiles } from '../read-files.js';
import { scorecardText, type Checked } from '../scorecard-text.js';

/**
 * `atlas check`: the scorecard of files by themselves, or of the corpus against its manifest (counts, hashes). Prints each
 * problem with its rule and place. Exit code 1 where one is an error; warnings alone pass.
 */
export async function check(files: readonly string[], { json }: { json: boolean }): Promise<void> {
  const checked = files.length > 0 ? await checkFiles(files) : await checkCorpus();
  if (json) {
    const found = checked.map(scorecardJson);
    process.stdout.write(`${JSON.stringify(files.length === 1 ? found[0] : found, null, 2)}\n`);
  } else process.stdout.write(`${checked.map(scorecardText).join('\n\n')}\n`);
  if (checked.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))) process.exitCode = 1;
}

async function checkFiles(files: readonly string[]): Promise<Checked[]> {
  return (await readFiles(files)).map(({ file, parsed }) => ({
    file,
    document: parsed.document,
    scorecard: scorecardOf(parsed),
    problems: parsed.problems,
  }));
}

async function checkCorpus(): Promise<Checked[]> {
  try {
    const { documents } = buildBatches(await readDataset(process.env['ATLAS_CORPUS'] || ownCorpus, addedFolder));
    return documents.map(({ entry, problems, parsed }) => ({
      file: entry.file,
      document: parsed.document,
      scorecard: scorecardOf(parsed, entry.expected),
      problems,
    }));
  } catch (error) {
    throw new CommandFailure([failureLine('the corpus', error)]);
  }
}
