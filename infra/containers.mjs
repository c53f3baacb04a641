import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'containers-'));

/** Writes the containers and their indexes, as the code has them, into the file that Bicep reads. */
try {
  const outfile = join(scratch, 'cosmosContainers.cjs');
  await build({
    entryPoints: [here('cosmosContainers.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
  const { cosmosContainers } = await import(pathToFileURL(outfile));
  const containers = cosmosContainers();
  const compact = JSON.stringify(containers, null, 1).replaceAll(/\{\s*("path": [^}]*?)\s*\}/g, '{ $1 }');
  writeFileSync(here('containers.json'), `${compact.replaceAll(/,\s*("order")/g, ', $1')}\n`);
  execFileSync(process.execPath, [
    here('../node_modules/@biomejs/biome/bin/biome'),
    'format',
    '--write',
    here('containers.json'),
  ]);
  console.log(
    `Wrote ${containers.length} containers to infra/containers.json. Deploy the Bicep to have them in Azure.`,
  );
} finally {
  rmSync(scratch, { recursive: true });
}
