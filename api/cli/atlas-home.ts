import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The ignored folder where the atlas keeps what it makes; ATLAS_HOME puts it elsewhere. */
export const atlasHome = process.env['ATLAS_HOME'] || fileURLToPath(new URL('../../.atlas', import.meta.url));
/** The documents that users have added, with a manifest of their own; they outlive the graph. */
export const addedFolder = join(atlasHome, 'documents');
/** What curators have judged; outlives the graph too. */
export const reviewsFolder = join(atlasHome, 'reviews');
/** The embedded graph. */
export const graphFolder = join(atlasHome, 'graph');
/** The curator's token of this machine, which only its owner may read. */
export const tokenFile = join(atlasHome, 'curator-token');
/** Where a running server writes its address, so that the command line can ask it while it holds the graph. */
export const serverAddressFile = join(atlasHome, 'server.json');
