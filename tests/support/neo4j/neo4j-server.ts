import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jAccess } from '../../../graph-schema/store/neo4j/neo4j-store.js';

export const serverVariable = 'ATLAS_TEST_NEO4J';
export const missingVariable = 'ATLAS_TEST_NEO4J_MISSING';

export interface TestServer extends Neo4jAccess {
  pid: number;
  /** The folder of its data. */ home: string;
}

/**
 * A suite that needs the run's Neo4j server. It has the one database for itself from its first test to its last, whatever
 * other files run beside it; what another suite left there stays until it is cleared. Where the machine has no Neo4j,
 * the suite is skipped by name and says what is missing; with `CI` set, that is a failure.
 */
export function describeWithNeo4j(name: string, suite: (server: TestServer) => void): void {
  const missing = process.env[missingVariable];
  if (missing && process.env['CI']) {
    describe(name, () =>
      it(`runs on Neo4j: ${missing}`, () => {
        throw new Error(`CI must not skip this suite: it ${missing}`);
      }),
    );
  } else if (missing) {
    describe.skip(`${name} (skipped: ${missing})`, () => it('runs on Neo4j', () => undefined));
  } else {
    const server = JSON.parse(process.env[serverVariable] ?? 'null') as TestServer | null;
    if (!server) throw new Error('This suite belongs to a jest project with the global setup of tests/support/neo4j');
    // A fresh server reads each query text for the first time: a second or two for each on a busy machine.
    import.meta.jest.setTimeout(180_000);
    describe(name, () => {
      const claim = join(server.home, 'in-use');
      beforeAll(() => take(claim), 300_000);
      afterAll(() => rmdir(claim));
      suite(server);
    });
  }
}

/** A folder is made by one process only; the others wait. */
async function take(claim: string): Promise<void> {
  for (;;) {
    try {
      await mkdir(claim);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      await sleep(100);
    }
  }
}
