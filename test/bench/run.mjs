import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { installMissing } from '../../sandbox/install.mjs';
import { known, summaryOf } from './kept.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const named = process.argv.slice(2).filter((one) => !['--all', '--keep'].includes(one));
const isAll = process.argv.includes('--all');
const unknown = named.find((name) => !(name in known));
if (unknown !== undefined) {
  process.stderr.write(
    `There is no bench ${unknown}. Name one of these, or none for all: ${Object.keys(known).join(', ')}.\n`,
  );
  process.exit(1);
}
installMissing();
// only now may anything that uses a package be loaded
const { buildBots } = await import('./buildBots.mjs');
await buildBots();

/** One bench in a process of its own, since some measure how far their memory grows. Gives all that it printed. */
function printedBy(name) {
  const child = spawn(process.execPath, ['--expose-gc', 'dist/bench/bench.js', name], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, BENCH_ALL: isAll ? 'yes' : '' },
  });
  // whoever stops the whole stops the one under way
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill() && process.exit(1));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
    process.stdout.write(text);
  });
  return new Promise((ended) => child.on('close', (code) => ended({ said: said.trim(), code })));
}

const sections = [];
for (const name of named.length > 0 ? named : Object.keys(known)) {
  process.stdout.write(`\n## ${known[name]}\n\n`);
  const { said, code } = await printedBy(name);
  sections.push({ name, said });
  if (code !== 0) {
    process.stdout.write(`\nThe bench ${name} could not run to its end: the reason stands above.\n`);
    process.exitCode = 1;
  }
}
const isKept = named.length === 0 || process.argv.includes('--keep');
const said = process.argv.slice(2).join(' ');
const command = `npm run bench${said && ` -- ${said}`}`;
if (isKept && process.exitCode !== 1) {
  const machine = `Node ${process.version} on ${availableParallelism()} processors`;
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync('docs/bench.md', summaryOf(sections, `${today}, by \`${command}\`, ${machine}`));
  process.stdout.write('\nKept in docs/bench.md.\n');
}
