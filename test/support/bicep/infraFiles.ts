import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in infra, by its path from there: the Bicep, the parameters and what the Bicep loads. */
export type InfraFiles = ReadonlyMap<string, string>;

export function infraFiles(): InfraFiles {
  const paths = readdirSync('infra', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.bicep$|^parameters\/\w+\.json$|^containers\.json$/.test(path));
  return new Map(paths.sort().map((path) => [path, readFileSync(join('infra', path), 'utf8')]));
}
