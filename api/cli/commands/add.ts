import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { NewDocumentInput } from '../../../data/load/desk/new-document.js';
import type { Preview } from '../../../data/load/desk/preview.js';
import { StoreError } from '../../../graph-schema/store/store-error.js';
import { CommandFailure } from '../command-failure.js';
import { curate, type Answered } from '../curate.js';
import { addedJson } from '../json/added-json.js';
import { ensureLoaded, openDesk, openGraph } from '../open-graph.js';
import { failureLine } from '../read-files.js';
import { refusedLine } from '../refused-line.js';
import { askRunningServer } from '../running-server.js';
import { scorecardText } from '../scorecard-text.js';

export interface AddOptions {
  city: string;
  cityName?: string;
  level?: string;
  parent?: string;
  kind?: string;
  department?: string;
  number?: string;
  date?: string;
  title?: string;
  issuer?: string;
  dryRun: boolean;
  json: boolean;
}

const ingest = /* GraphQL */ `
  mutation Add($input: DocumentInput!) {
    result: ingestDocument(input: $input) {
      __typename
      ... on DocumentIngested {
        document {
          id
        }
      }
      ... on CurationFailure {
        code
        message
        remedy
        field
      }
    }
  }
`;

/** `atlas add`: shows what is read from a document and loads it; with `--dry-run` only shows it. */
export async function add(file: string, { dryRun, json, ...fields }: AddOptions): Promise<void> {
  const bytes = new Uint8Array(
    await readFile(file).catch((error: unknown) => {
      throw new CommandFailure([failureLine(file, error)]);
    }),
  );
  // what is wrong with a field is said when it is checked
  const given = { file: basename(file), ...fields } as Omit<NewDocumentInput, 'bytes'>;
  const desk = openDesk();
  const preview = await curate(() => desk.preview({ ...given, bytes }));
  if (!json) process.stdout.write(`${previewText(file, preview)}\n`);
  const [obstacle] = preview.obstacles;
  if (obstacle) {
    if (json) process.stdout.write(`${JSON.stringify(addedJson(preview, false), null, 2)}\n`);
    throw new CommandFailure([refusedLine(obstacle)]);
  }
  if (!dryRun) await loadIt();
  if (json) process.stdout.write(`${JSON.stringify(addedJson(preview, !dryRun), null, 2)}\n`);
  else process.stdout.write(dryRun ? 'Nothing was changed.\n' : `Added as ${preview.document.id}\n`);

  async function loadIt(): Promise<void> {
    try {
      const store = await openGraph();
      try {
        await ensureLoaded(store);
        await curate(() => desk.add({ ...given, bytes }, store));
      } finally {
        await store.close();
      }
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (error.code !== 'LOCKED') throw new CommandFailure([`${error.message}; ${error.remedy}`]);
      const input = { ...given, base64: Buffer.from(bytes).toString('base64') };
      const { result } = await askRunningServer<{ result: Answered }>(ingest, { input }, error);
      if (result.__typename === 'CurationFailure') throw new CommandFailure([refusedLine(result)]);
    }
  }
}

function previewText(file: string, { document, description, city, organizations, scorecard, obstacles }: Preview): string {
  const { title, number, date, issuer } = description;
  const about = [number, date, issuer].filter((part) => part !== null);
  const heading = scorecardText({ file, document: { ...document.parsed.document, title }, scorecard, problems: document.problems });
  return [
    heading,
    obstacles.some(({ code }) => code === 'UNKNOWN_CITY')
      ? `  city       ${city.code}, not in the atlas`
      : `  city       ${city.code} ${city.name} (${city.level})`,
    ...(about.length > 0 ? [`  given as   ${about.join(', ')}`] : []),
    ...organizations.map(
      ({ name, status, counts }) =>
        `  ${name}${status ? `（${status}）` : ''}: ${counts.map((one) => `${one.name} ${one.count}`).join(', ') || 'nothing'}`,
    ),
  ].join('\n');
}
