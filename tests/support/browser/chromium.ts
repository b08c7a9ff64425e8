import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root } from '../../../api/build/places.js';

/** A browser that can be started: its program, and what its environment needs. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** How to get a browser, for whoever has none. */
export const chromiumRemedy = 'install Chromium or Chrome (Debian: apt-get install chromium), or name one in ATLAS_CHROMIUM';

/** What keeps a browser without a screen quiet, alone and off the network. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser that tests use: the one named in ATLAS_CHROMIUM, an installed Chromium or Chrome, else the one that npm
 * brought along (64-bit Linux on Intel only). Undefined where there is none; `chromiumRemedy` says what to do then.
 */
export function findChromium(): Chromium | undefined {
  const named = process.env.ATLAS_CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`ATLAS_CHROMIUM names ${named}, which does not exist`);
    return { executablePath: named, env: {} };
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = [...programs.flatMap((program) => folders.map((folder) => join(folder, program))), ...applications].find(existsSync);
  if (installed) return { executablePath: installed, env: {} };
  return process.platform === 'linux' && process.arch === 'x64' ? packagedChromium() : undefined;
}

/** The browser of `@sparticuz/chromium`, unpacked once per version into the project's own state folder. */
function packagedChromium(): Chromium | undefined {
  const find = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = find.resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
  const packed = entry.slice(0, entry.indexOf('chromium', entry.lastIndexOf('@sparticuz')) + 'chromium'.length);
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(root, '.atlas', `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** The package unpacks into the temporary folder of its process; so it gets a process and a folder of its own. */
function unpack(folder: string): void {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const done = spawnSync(process.execPath, ['-e', script], {
    cwd: root,
    env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    encoding: 'utf8',
  });
  if (done.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`The packaged Chromium could not be unpacked: ${done.stderr}`);
  }
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
