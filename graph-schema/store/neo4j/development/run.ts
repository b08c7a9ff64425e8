/**
 * `npm run neo4j`: a Neo4j server for development, where no Docker is. Fetched on the first run into `.atlas/neo4j`,
 * data in `.atlas/neo4j/home`. NEO4J_PORT (7687) and NEO4J_PASSWORD (atlas-development) may be set. Ends with Ctrl-C.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchNeo4j } from './fetch-neo4j.js';
import { launchNeo4j } from './launch-neo4j.js';

const folder = join(process.cwd(), '.atlas', 'neo4j');
const port = Number(process.env['NEO4J_PORT'] ?? 7687);
const password = process.env['NEO4J_PASSWORD'] ?? 'atlas-development';

try {
  process.stderr.write('Neo4j: fetching (first run only) and starting …\n');
  const home = join(folder, 'home');
  await mkdir(home, { recursive: true });
  const server = await launchNeo4j(await fetchNeo4j(folder), home, port, password);
  process.stdout.write(`Neo4j answers at ${server.uri}. Point the atlas at it from another terminal:\n
  NEO4J_URI=${server.uri} NEO4J_USER=${server.user} NEO4J_PASSWORD=${server.password} npm start\n\nCtrl-C ends it.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
  await server.ended;
} catch (error) {
  process.stderr.write(`npm run neo4j: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
