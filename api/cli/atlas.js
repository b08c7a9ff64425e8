#!/usr/bin/env node
// The command `atlas`. Plain JavaScript that loads nothing at first, so that it can say what is missing; the command line
// itself is TypeScript and runs as a bundle, made here where it is missing or stale.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`atlas: needs Node 20.19 or newer, this is ${process.versions.node}. Get it from https://nodejs.org\n`);
  process.exit(1);
}

try {
  const { ensureApi } = await import('../build/ensure-api.js');
  const { pathToFileURL } = await import('node:url');
  const { main } = await import(pathToFileURL(`${await ensureApi()}/main.js`).href);
  await main(process.argv.slice(2));
} catch (error) {
  const missing = /Cannot find package '[^']+'/.exec(error instanceof Error ? error.message : '');
  const said = missing ? `${missing[0]}. Run "npm ci" in the checkout first.` : error instanceof Error ? error.stack : error;
  process.stderr.write(`atlas: ${said}\n`);
  process.exitCode = 1;
}
