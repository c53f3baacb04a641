import { type ContainerName, partitionKeys } from './containers';
import { orderedFields } from './orderedFields';

/** The composite indexes that a container needs in Cosmos DB, each a list of paths, all in the same direction. */
export function compositeIndexes(container: ContainerName): string[][] {
  const document = [...new Set(['id', partitionKeys[container]])];
  return [document, ...orderedFields[container].map((field) => [field, ...document])]
    .filter((paths) => paths.length > 1)
    .map((paths) => paths.map((path) => `/${path.replaceAll('.', '/')}`));
}
