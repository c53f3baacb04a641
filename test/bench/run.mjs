import { spawnSync } from 'node:child_process';
import { bundled } from '../../sandbox/bundled.mjs';

const known = ['search', 'nudges'];
const named = process.argv.slice(2);
const unknown = named.find((name) => !known.includes(name));
if (unknown !== undefined) {
  process.stderr.write(`There is no bench ${unknown}: ${known.join(', ')}.\n`);
  process.exit(1);
}
const bench = await bundled('test/bench/bench.ts', 'bench/bench');
// each in a process of its own: one measures how far its memory grows
const codes = (named.length > 0 ? named : known).map(
  (name) => spawnSync(process.execPath, ['--expose-gc', bench, name], { stdio: 'inherit' }).status ?? 1,
);
process.exit(Math.max(...codes));
