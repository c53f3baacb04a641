import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Metafile {
  outputs: Record<
    string,
    { bytes: number; entryPoint?: string; inputs: Record<string, { bytesInOutput: number }> }
  >;
}

export interface Bundle {
  file: string;
  bytes: number;
  /** How many bytes of it each file gave. */
  inputs: ReadonlyMap<string, number>;
}

/** Bundles one of our files as it is for Azure, or `plain`. Without a name, what is deployed. */
export function bundleOf(out: string, ...entryAndWay: string[]): Bundle {
  const asked = [out, ...entryAndWay];
  const built = spawnSync(process.execPath, ['infra/build.mjs', ...asked], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const { outputs } = JSON.parse(readFileSync(join(out, 'main.meta.json'), 'utf8')) as Metafile;
  const made = Object.values(outputs).find(({ entryPoint }) => entryPoint !== undefined);
  if (!made) throw new Error('The build names no entry point.');
  const inputs = Object.entries(made.inputs).map(
    ([file, { bytesInOutput }]) => [file, bytesInOutput] as const,
  );
  return { file: join(out, 'main.js'), bytes: made.bytes, inputs: new Map(inputs) };
}
