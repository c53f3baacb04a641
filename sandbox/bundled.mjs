import { fileURLToPath } from 'node:url';
import { installMissing } from './install.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles one of our TypeScript files, installing what is missing first. Gives the path of the bundle. */
export async function bundled(entry, name) {
  installMissing();
  // only now may anything that uses a package be loaded
  const { build } = await import('esbuild');
  const outfile = here(`../dist/${name}.js`);
  await build({
    entryPoints: [here(`../${entry}`)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // a binary comes with it
    external: ['libsql'],
    logLevel: 'warning',
  });
  return outfile;
}
