export default async function tearDown() {
  await globalThis.atlasStopNeo4j?.();
}
