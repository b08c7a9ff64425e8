import { ensureApi } from '../../api/build/ensure-api.js';
import { ensureWeb } from '../../api/build/ensure-web.js';
import { missingVariable, serverVariable, type TestServer } from '../support/neo4j/neo4j-server.js';
import { startRun } from '../support/neo4j/start-run.js';
import { Neo4jStore } from '../../graph-schema/store/neo4j/neo4j-store.js';
import { temporaryStore } from '../support/store/temporary-store.js';
import { benchAdd } from './bench-add.js';
import { benchGenerated } from './bench-generated.js';
import { benchParse } from './bench-parse.js';
import { benchServe, type ServeTimes } from './bench-serve.js';

/*
 * `npm run bench`: times and, since machines differ, ratios of what was measured side by side in one run.
 */
const say = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

await Promise.all([ensureApi(), ensureWeb()]);
for (const line of await benchParse()) say(line);
for (const line of await benchGenerated()) say(line);

const { store, remove } = await temporaryStore();
for (const line of await benchAdd('embedded', store)) say(line);
await remove();

const embedded = await benchServe({});
report('embedded', embedded);

const stop = await startRun();
try {
  const server = JSON.parse(process.env[serverVariable] ?? 'null') as TestServer | null;
  if (!server) {
    say(`Neo4j: skipped, ${process.env[missingVariable]}`);
  } else {
    const neo4j = await benchServe({ NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password });
    report('Neo4j   ', neo4j);
    const neo4jStore = new Neo4jStore(server);
    for (const line of await benchAdd('Neo4j   ', neo4jStore)) say(line);
    await neo4jStore.close();
    const ratio = (of: (times: ServeTimes) => number) => (of(neo4j) / of(embedded)).toFixed(1);
    say(
      `Neo4j against embedded     cold ${ratio(({ cold }) => cold)}, warm ${ratio(({ warm }) => warm)}, answer ${ratio(({ answer }) => answer.median)} times as long`,
    );
  }
} finally {
  await stop();
}

function report(engine: string, { cold, warm, answer }: ServeTimes): void {
  say(`${engine}, start to first answer  ${seconds(cold)} cold, ${seconds(warm)} warm: ${(cold / warm).toFixed(1)} to 1`);
  say(`${engine}, whoHandles             ${answer.median.toFixed(1)} ms median, ${answer.p95.toFixed(1)} ms at 95 %`);
}
