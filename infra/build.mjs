import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions, plainOptions } from './bundleOptions.mjs';

const [out = 'dist', entry = 'functions/main.ts', way = 'deployed'] = process.argv.slice(2);
const options = way === 'plain' ? plainOptions : bundleOptions;

/** The deployed bundle, and beside it what is in it. */
const { metafile } = await build(options(entry, join(out, 'main.js')));
writeFileSync(join(out, 'main.meta.json'), JSON.stringify(metafile));
