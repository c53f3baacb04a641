import { readFileSync } from 'node:fs';
import { zipOf } from './zipOf.mjs';

/** What Azure runs: the bundle, the host's settings, and a package.json that says where to begin. */
export function deployable(built, { name, version, license, main }) {
  const packageJson = { name, version, private: true, license, engines: { node: '>=22' }, main };
  return zipOf({
    'host.json': readFileSync('host.json'),
    'package.json': Buffer.from(`${JSON.stringify(packageJson, null, 2)}\n`),
    [main]: readFileSync(built),
  });
}
