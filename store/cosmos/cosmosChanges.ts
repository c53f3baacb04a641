import { ChangeFeedStartFrom, type Container } from '@azure/cosmos';
import type { ContainerName, Documents } from '../containers';
import type { Changes } from '../store';
import { cosmosDocument } from './cosmosDocument';

const notModified = 304;

export async function cosmosChanges<C extends ContainerName>(
  container: Container,
  token: string | undefined,
): Promise<Changes<Documents[C]> & { requestCharge: number }> {
  const feed = container.items.getChangeFeedIterator({
    changeFeedStartFrom: token ? ChangeFeedStartFrom.Continuation(token) : ChangeFeedStartFrom.Beginning(),
    maxItemCount: 100,
  });
  const page = await feed.readNext();
  return {
    documents: page.result.map((stored: object) => cosmosDocument<C>(stored)),
    token: page.continuationToken,
    // `hasMoreResults` is always true; this status alone says that nothing is left
    more: page.statusCode !== notModified,
    requestCharge: page.requestCharge,
  };
}
