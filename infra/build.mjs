import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import neverLoaded from './neverLoaded.cjs';

const out = process.argv[2] ?? 'dist';

const neverCalled = {
  name: 'neverCalled',
  setup: ({ onResolve }) =>
    onResolve({ filter: new RegExp(`^(${neverLoaded.join('|')})$`) }, () => ({
      path: fileURLToPath(new URL('neverCalled.cjs', import.meta.url)),
    })),
};

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
  plugins: [neverCalled],
  logLevel: 'warning',
});
writeFileSync(join(out, 'main.meta.json'), JSON.stringify(metafile));
