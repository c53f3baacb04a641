import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const out = process.argv[2] ?? 'dist';

/** The deployed bundle. The Functions host supplies its own core at run time. */
const { metafile } = await build({
  entryPoints: ['functions/main.ts'],
  outfile: join(out, 'main.js'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  sourcemap: true,
  metafile: true,
  external: ['@azure/functions-core'],
  logLevel: 'warning',
});
writeFileSync(join(out, 'main.meta.json'), JSON.stringify(metafile));
