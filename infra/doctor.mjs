import { bundledTool } from './bundledTool.mjs';

const { doctor } = await bundledTool('doctor/doctor.ts', 'doctor');
process.exitCode = await doctor(process.argv.slice(2), process.env, console);
