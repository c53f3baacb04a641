import type { DirectoryEntry } from '../search/directoryEntry';
import type { Aspect } from './aspect';
import type { Wishes } from './wishes';

/** Whether it is on days and at times that are good for them. */
export function whenAspects(entry: DirectoryEntry, { going }: Pick<Wishes, 'going'>): Aspect[] {
  const { days = [], times = [] } = going;
  return [...oneOf('days', entry.days, days), ...oneOf('times', entry.times, times)];
}

function oneOf(what: 'days' | 'times', has: readonly string[], wanted: readonly string[]): Aspect[] {
  if (wanted.length === 0) return [];
  if (has.length === 0) return [{ what, stands: 'unknown', worth: 0 }];
  const ids = has.filter((one) => wanted.includes(one));
  return ids.length > 0
    ? [{ what, stands: 'fits', worth: 1, ids }]
    : [{ what, stands: 'not', worth: -1, ids: has }];
}
