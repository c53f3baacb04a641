import { bundledTool } from './bundledTool.mjs';

const { exportLocal } = await bundledTool('exportLocal/exportLocal.ts', 'exportLocal');
process.exitCode = await exportLocal(process.argv.slice(2), process.env, console);
