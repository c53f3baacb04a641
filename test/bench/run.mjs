import { spawn } from 'node:child_process';
import { bundled } from '../../sandbox/bundled.mjs';

const bench = spawn(process.execPath, [await bundled('test/bench/bench.ts', 'bench/bench')], {
  stdio: 'inherit',
});
bench.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
