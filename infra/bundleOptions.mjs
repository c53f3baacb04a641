import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { knownTrue } from './bundle/knownTrue.mjs';
import { lazySdk } from './bundle/lazySdk.mjs';
import { leftOut } from './bundle/leftOut.mjs';
import { narrow } from './bundle/narrow.mjs';
import { oneCopy } from './bundle/oneCopy.mjs';
import neverLoaded from './neverLoaded.cjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** How esbuild makes what is deployed, and the bare bots that are bundled in the very same way. */
export function bundleOptions(entry, outfile) {
  return { ...common(entry, outfile), plugins: [narrow, oneCopy, knownTrue, leftOut, lazySdk] };
}

/** A bundle as anybody would make it, without models, tokenizer and recognizers: to compare with. */
export function plainOptions(entry, outfile) {
  return { ...common(entry, outfile), plugins: [neverCalled] };
}

function common(entry, outfile) {
  return {
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    sourcemap: true,
    metafile: true,
    define: { __VERSION__: JSON.stringify(version) },
    // the Functions host supplies its own core at run time
    external: ['@azure/functions-core'],
    logLevel: 'warning',
  };
}

const neverCalled = {
  name: 'neverCalled',
  setup: ({ onResolve }) =>
    onResolve({ filter: new RegExp(`^(${neverLoaded.join('|')})$`) }, () => ({
      path: fileURLToPath(new URL('neverCalled.cjs', import.meta.url)),
    })),
};
