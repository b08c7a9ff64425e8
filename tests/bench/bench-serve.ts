import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAtlas, type RunningAtlas } from '../support/server/start-atlas.js';
import { time, timeOnce, type Timing } from './timing.js';

const question = '哪个处室负责社会信用体系建设？';

async function ask(atlas: RunningAtlas): Promise<void> {
  const query = 'query ($text: String!) { whoHandles(text: $text) { found answers { duty { text } assignments { division { name } } } } }';
  const response = await fetch(`${atlas.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { text: question } }),
  });
  const { data } = (await response.json()) as { data?: { whoHandles: { found: boolean }[] } };
  if (!data?.whoHandles.some(({ found }) => found)) throw new Error('The question was not answered');
}

export interface ServeTimes {
  /** From the command to the first answer, in ms: nothing loaded yet, and loaded before. */
  readonly cold: number;
  readonly warm: number;
  readonly answer: Timing;
}

/** Starts the atlas twice over one state and asks it. `env` may name a Neo4j, which must be empty at first. */
export async function benchServe(env: Record<string, string>): Promise<ServeTimes> {
  const home = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  const firstAnswer = () =>
    timeOnce(async () => {
      const atlas = await startAtlas({ home, env });
      await ask(atlas);
      return atlas;
    });
  try {
    const cold = await firstAnswer();
    await cold.result.stop();
    const warm = await firstAnswer();
    try {
      return { cold: cold.ms, warm: warm.ms, answer: await time(100, () => ask(warm.result)) };
    } finally {
      await warm.result.stop();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
