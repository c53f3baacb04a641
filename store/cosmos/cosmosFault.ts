import { DocumentTooLarge, StoreUnavailable } from '../storeFaults';

const noSuchContainer = 1003;

/** Only codes are passed on: the message and the diagnostics of a fault of Cosmos DB can hold what was written. */
export function cosmosFault(fault: unknown, deed: string): Error {
  if (fault instanceof StoreUnavailable) return fault;
  const { code, substatus, activityId, name } = Object(fault) as Record<string, unknown>;
  const what = `Cosmos DB, ${deed}: ${[code ?? name, substatus, activityId].filter(Boolean).join(' ')}`;
  if (code === 413) return new DocumentTooLarge(what);
  // a mistake of ours, which the same request would meet again: a container or an index that was not made
  if (code === 400 || substatus === noSuchContainer) return new Error(what);
  return new StoreUnavailable(what);
}
