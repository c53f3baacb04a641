import { fileURLToPath } from 'node:url';
import { installMissing } from './install.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

installMissing();
// only now may anything that uses a package be loaded
const { build } = await import('esbuild');
await build({
  entryPoints: [here('exportFile.ts')],
  outfile: here('../dist/sandbox/export.js'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // a binary comes with it
  external: ['libsql'],
  logLevel: 'warning',
});
const { exportFile } = await import('../dist/sandbox/export.js');
process.exitCode = await exportFile(process.argv.slice(2), process.env, console);
