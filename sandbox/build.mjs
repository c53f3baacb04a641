import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = here('../dist/sandbox/');

/** Builds the sandbox, and the page that it shows, into `dist/sandbox`. */
export async function buildSandbox() {
  await mkdir(`${out}page`, { recursive: true });
  await Promise.all([
    build({
      entryPoints: [here('main.ts')],
      outfile: `${out}main.js`,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      sourcemap: true,
      // a binary comes with it
      external: ['libsql'],
      // in Azure the Functions host supplies this module; here, our own host does
      alias: { '@azure/functions-core': here('functionsCore.ts') },
      logLevel: 'warning',
    }),
    build({
      entryPoints: [here('page/page.ts'), here('page/page.css')],
      outdir: `${out}page`,
      bundle: true,
      platform: 'browser',
      target: 'es2022',
      format: 'iife',
      minify: true,
      logLevel: 'warning',
    }),
    copyFile(here('page/index.html'), `${out}page/index.html`),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSandbox();
