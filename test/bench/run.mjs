import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const outfile = here('../../dist/bench/bench.js');

await build({
  entryPoints: [here('bench.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
});
const bench = spawn(process.execPath, [outfile], { stdio: 'inherit' });
bench.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
