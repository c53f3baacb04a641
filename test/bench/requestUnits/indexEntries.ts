import { compositeIndexes } from '../../../store/compositeIndexes';
import type { ContainerName } from '../../../store/containers';
import { indexingPolicy } from '../../../store/indexingPolicy';

/** Values in an index that keeps every path, as Cosmos DB does unless it is told otherwise. */
export function entriesOfAll(document: unknown): number {
  if (typeof document !== 'object' || document === null) return 1;
  return Object.values(document).reduce((sum: number, one) => sum + entriesOfAll(one), 0);
}

/** Values in the indexes that we ask for. */
export function entriesAsked(container: ContainerName, document: object): number {
  const single = indexingPolicy(container).includedPaths.map(({ path }) => valuesAt(document, namesIn(path)));
  const several = compositeIndexes(container).map((paths) =>
    Math.min(...paths.map((path) => valuesAt(document, namesIn(path)))),
  );
  return [...single, ...several].reduce((sum, one) => sum + one, 0);
}

const namesIn = (path: string) => path.split('/').filter((name) => name !== '' && name !== '?');

function valuesAt(value: unknown, [name, ...rest]: readonly string[]): number {
  if (name === undefined) return value === undefined ? 0 : 1;
  if (name === '[]') return Array.isArray(value) ? value.length : 0;
  return typeof value === 'object' && value !== null
    ? valuesAt((value as Record<string, unknown>)[name], rest)
    : 0;
}
