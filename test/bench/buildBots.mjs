import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions, plainOptions } from '../../infra/bundleOptions.mjs';

const out = 'dist/bench/bots';
const bots = {
  deployed: 'functions/main.ts',
  ours: 'test/bench/bots/ours.ts',
  botbuilder: 'test/bench/bots/bareBotbuilder.ts',
  teamsAi: 'test/bench/bots/bareTeamsAi.ts',
};
const node = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning' };

/** Every bot, bundled as ours is for Azure; botbuilder also in a plain bundle, teams-ai also as its packages come. */
export async function buildBots() {
  for (const [name, entry] of Object.entries(bots)) await build(bundleOptions(entry, place(name)));
  await build(plainOptions(bots.botbuilder, place('botbuilderPlain')));
  await build({
    ...node,
    entryPoints: [bots.teamsAi],
    outfile: place('teamsAiUnbundled'),
    packages: 'external',
  });
  await build({
    ...node,
    entryPoints: ['test/support/azure/functionsProcess.ts'],
    outfile: 'dist/bench/host.js',
  });
  await build({
    ...node,
    entryPoints: ['store/openSqlite.ts'],
    outfile: 'dist/bench/openSqlite.js',
    external: ['libsql'],
  });
  await build({
    ...node,
    entryPoints: ['test/bench/bench.ts'],
    outfile: 'dist/bench/bench.js',
    external: ['libsql', 'esbuild', '@vercel/cosmosdb-server'],
    // as in the tests: a town within the bench has its own host
    alias: { '@azure/functions-core': './sandbox/functionsCore.ts' },
  });
}

function place(name) {
  mkdirSync(join(out, name), { recursive: true });
  writeFileSync(join(out, name, 'package.json'), JSON.stringify({ main: 'main.js' }));
  return join(out, name, 'main.js');
}
