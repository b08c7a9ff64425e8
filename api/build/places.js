import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** Where builds are kept; ignored by git. Each build has a folder of its own, named for what it was made of. */
export const builds = join(root, '.atlas', 'build');
