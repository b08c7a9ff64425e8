import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.js';

// Runs after `npm ci`: npm links the commands of dependencies but not a project's own, so `npx atlas` inside the
// checkout would not find it.
const folder = join(root, 'node_modules', '.bin');
if (existsSync(join(root, 'node_modules'))) {
  mkdirSync(folder, { recursive: true });
  if (process.platform === 'win32') {
    writeFileSync(join(folder, 'atlas.cmd'), '@node "%~dp0\\..\\..\\api\\cli\\atlas.js" %*\r\n');
  } else {
    chmodSync(join(root, 'api', 'cli', 'atlas.js'), 0o755);
    rmSync(join(folder, 'atlas'), { force: true });
    symlinkSync(join('..', '..', 'api', 'cli', 'atlas.js'), join(folder, 'atlas'));
  }
}
