import { build } from 'esbuild';

/** The deployed bundle. The Functions host supplies its own core at run time. */
await build({
  entryPoints: ['functions/main.ts'],
  outfile: 'dist/main.js',
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
