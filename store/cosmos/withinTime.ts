import { StoreUnavailable } from '../storeFaults';

/** The SDK's own time-outs count each attempt and its waits between them by themselves; this one counts the whole. */
export async function withinTime<T>(
  milliseconds: number,
  deed: string,
  ask: (abortSignal: AbortSignal) => Promise<T>,
): Promise<T> {
  const patience = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StoreUnavailable(`Cosmos DB, ${deed}: no answer in ${milliseconds} ms`));
      patience.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([ask(patience.signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
