import { ChangeFeedStartFrom, type Container } from '@azure/cosmos';
import type { Changes } from '../store';

const notModified = 304;

export async function cosmosChanges<T>(
  container: Container,
  read: (stored: object) => T | undefined,
  token: string | undefined,
): Promise<Changes<T> & { requestCharge: number }> {
  const feed = container.items.getChangeFeedIterator({
    changeFeedStartFrom: token ? ChangeFeedStartFrom.Continuation(token) : ChangeFeedStartFrom.Beginning(),
    maxItemCount: 100,
  });
  const page = await feed.readNext();
  return {
    documents: page.result.flatMap((stored: object) => read(stored) ?? []),
    token: page.continuationToken,
    // `hasMoreResults` is always true; this status alone says that nothing is left
    more: page.statusCode !== notModified,
    requestCharge: page.requestCharge,
  };
}
