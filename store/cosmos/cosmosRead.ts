import type { Item, ItemDefinition, ItemResponse } from '@azure/cosmos';

/** The SDK takes every 404 for a missing document, but with a substatus a container is missing, or a replica lags behind. */
export async function cosmosRead<T extends ItemDefinition>(
  item: Item,
  abortSignal: AbortSignal,
): Promise<ItemResponse<T>> {
  const answer = await item.read<T>({ abortSignal });
  const { statusCode, substatus, headers, activityId } = answer;
  if (statusCode === 404 && substatus)
    throw Object.assign(new Error('Not found'), { code: statusCode, substatus, headers, activityId });
  return answer;
}
