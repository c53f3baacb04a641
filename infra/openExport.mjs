import { bundledTool } from './bundledTool.mjs';

const { openExport } = await bundledTool('exportLocal/openExport.ts', 'openExport');
const output = { log: (text) => process.stderr.write(`${text}\n`), error: console.error, to: process.stdout };
process.exitCode = await openExport(process.argv.slice(2), process.env, output);
