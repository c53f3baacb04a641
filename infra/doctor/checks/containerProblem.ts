import type { HeldContainer } from '../../../store/cosmos/heldContainer';
import type { CosmosContainer } from '../../cosmosContainers';

/** What a container lacks of what this version asks of it; more than that does no harm. */
export function containerProblem(
  { name, partitionKeyPath, indexingPolicy }: CosmosContainer,
  held: HeldContainer | 'missing' | { status: number },
): string | undefined {
  if (held === 'missing') return `the container ${name} is not there`;
  if ('status' in held) return `the container ${name} does not answer`;
  if (held.partitionKeyPaths.join() !== partitionKeyPath)
    return `the container ${name} is partitioned by something else than ${partitionKeyPath}: it is not of this bot`;
  const all = held.includedPaths.includes('/*');
  const paths = indexingPolicy.includedPaths
    .map(({ path }) => path)
    .filter((path) => !all && !held.includedPaths.includes(path));
  const composites = indexingPolicy.compositeIndexes
    .map((list) => list.map(({ path, order }) => `${path} ${order}`).join(', '))
    .filter((one) => !held.compositeIndexes.includes(one));
  const lacking = [...paths, ...composites];
  return lacking.length === 0 ? undefined : `the container ${name} has no index on ${lacking.join('; ')}`;
}
