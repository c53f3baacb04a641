import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));

/** Bundles a tool for administrators and gives what it exports. */
export async function bundledTool(entry, name) {
  const outfile = here(`../dist/infra/${name}.js`);
  await build({
    entryPoints: [here(entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    define: { __VERSION__: JSON.stringify(version) },
    // a binary comes with it
    external: ['libsql'],
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile));
}
