import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installMissing } from './install.mjs';

installMissing();
// only now may anything that uses a package be loaded
const { buildSandbox } = await import('./build.mjs');
await buildSandbox();

const main = fileURLToPath(new URL('../dist/sandbox/main.js', import.meta.url));
const sandbox = spawn(process.execPath, ['--enable-source-maps', main], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => sandbox.kill(signal));
sandbox.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
