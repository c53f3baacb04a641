import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { doctorKey } from './doctorStore';

export interface DoctorCase {
  settings?: unknown;
  /** Of the manifest in the package; a text stands as it is. */
  manifest?: object | string;
  url?: string;
  isBuilt?: boolean;
  words?: string[];
  environment?: Record<string, string>;
}

/** Runs the doctor as an administrator does, in a folder of its own. */
export async function doctorRun({
  settings,
  manifest,
  url,
  isBuilt = true,
  words = [],
  environment,
}: DoctorCase) {
  const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  const args = [...words];
  if (isBuilt || manifest !== undefined) mkdirSync(join(folder, 'dist'));
  if (isBuilt) writeFileSync(join(folder, 'dist', 'main.js'), '');
  if (settings !== undefined) {
    writeFileSync(
      join(folder, 'settings.json'),
      typeof settings === 'string' ? settings : JSON.stringify(settings),
    );
    args.push('--settings', 'settings.json');
  }
  if (manifest !== undefined) {
    const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
    writeFileSync(join(folder, 'dist', 'appPackage.zip'), zipSync({ 'manifest.json': strToU8(text) }));
  }
  if (url !== undefined) args.push('--url', url);
  const run = spawn(process.execPath, [resolve('infra/doctor.mjs'), ...args], {
    cwd: folder,
    // nobody is signed in to Azure here, and no az is found
    env: { PATH: folder, COSMOS_KEY: doctorKey, ...environment },
  });
  let said = '';
  let complained = '';
  run.stdout.on('data', (part) => (said += String(part)));
  run.stderr.on('data', (part) => (complained += String(part)));
  const [code] = await once(run, 'close');
  rmSync(folder, { recursive: true });
  return { code: code as number, said, complained };
}
