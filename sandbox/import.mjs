import { pathToFileURL } from 'node:url';
import { bundled } from './bundled.mjs';

const path = await bundled('sandbox/exchange/importFile.ts', 'sandbox/import');
const { importFile } = await import(pathToFileURL(path));
const output = {
  log: console.log,
  error: console.error,
  progress: (line) => process.stderr.write(`${line}\n`),
};
process.exitCode = await importFile(process.argv.slice(2), process.env, output);
