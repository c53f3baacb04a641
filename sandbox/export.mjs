import { pathToFileURL } from 'node:url';
import { bundled } from './bundled.mjs';

const path = await bundled('sandbox/exchange/exportFile.ts', 'sandbox/export');
const { exportFile } = await import(pathToFileURL(path));
process.exitCode = await exportFile(process.argv.slice(2), process.env, console);
