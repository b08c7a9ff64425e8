import { tsImport } from 'tsx/esm/api';

// jest loads this file itself and as it stands, so the TypeScript beside it is loaded by hand.
export default async function setUp() {
  const { startRun } = await tsImport('./start-run.ts', import.meta.url);
  globalThis.atlasStopNeo4j = await startRun();
}
