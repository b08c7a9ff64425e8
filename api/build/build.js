import { ensureApi } from './ensure-api.js';
import { ensureWeb } from './ensure-web.js';

// `npm run build`: both builds, each only where it is missing or stale.
for (const folder of await Promise.all([ensureApi(), ensureWeb()])) process.stdout.write(`${folder}\n`);
