import type { ActivityChange } from '../activityChange';

const keptWhole = 100;
// a document may hold twice as much: whatever happened before, the next deed can be saved
const mostBytes = 1_000_000;
const leastForChanges = 100_000;

/** Who did what and when; of the last hundred also what stood there before, as far as there is room beside the rest. */
export function keptChanges(changes: readonly ActivityChange[], otherBytes: number): ActivityChange[] {
  const room = Math.max(mostBytes - otherBytes, leastForChanges);
  const last = changes.length - 1;
  // what was joined is taken apart again by what its change holds
  const aged = changes.map((one, at) =>
    at < changes.length - keptWhole && one.what !== 'merged' ? withoutValues(one) : one,
  );
  let bytes = aged.reduce((sum, one) => sum + bytesOf(one), 0);
  const trimmed = aged.map((one, at) => {
    if (bytes <= room || at === last) return one;
    const bare = withoutValues(one);
    bytes -= bytesOf(one) - bytesOf(bare);
    return bare;
  });
  // how it came to be stays; of what goes here the audit trail still says who did what
  return trimmed.filter((one, at) => {
    if (bytes <= room || at === 0 || at === last) return true;
    bytes -= bytesOf(one);
    return false;
  });
}

export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function withoutValues(change: ActivityChange): ActivityChange {
  return { ...change, fields: change.fields.map(({ field }) => ({ field })) };
}
