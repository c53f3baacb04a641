import { fileURLToPath } from 'node:url';
import { installMissing } from './install.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

installMissing();
// only now may anything that uses a package be loaded
const { build } = await import('esbuild');
await build({
  entryPoints: [here('importFile.ts')],
  outfile: here('../dist/sandbox/import.js'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // a binary comes with it
  external: ['libsql'],
  logLevel: 'warning',
});
const { importFile } = await import('../dist/sandbox/import.js');
const output = {
  log: console.log,
  error: console.error,
  progress: (line) => process.stderr.write(`${line}\n`),
};
process.exitCode = await importFile(process.argv.slice(2), process.env, output);
