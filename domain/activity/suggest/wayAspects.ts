import type { DirectoryEntry } from '../search/directoryEntry';
import { mostCost } from '../search/fits';
import type { Aspect } from './aspect';
import type { Wishes } from './wishes';

/** Whether they can afford it, and whether it is online or in person as they like. */
export function wayAspects(entry: DirectoryEntry, { going }: Pick<Wishes, 'going'>): Aspect[] {
  return [...costAspect(entry, going.cost), ...whereAspect(entry, going.where)];
}

function costAspect({ cost }: DirectoryEntry, wanted: Wishes['going']['cost']): Aspect[] {
  if (wanted === undefined) return [];
  if (cost === undefined) return [{ what: 'cost', stands: 'unknown', worth: 0 }];
  return cost <= mostCost[wanted]
    ? [{ what: 'cost', stands: 'fits', worth: 1, cost }]
    : [{ what: 'cost', stands: 'not', worth: -2, cost }];
}

function whereAspect({ isOnline, isInPerson }: DirectoryEntry, wanted: Wishes['going']['where']): Aspect[] {
  if (wanted === undefined) return [];
  const isSo = wanted === 'online' ? isOnline : isInPerson;
  return [{ what: 'where', stands: isSo ? 'fits' : 'not', worth: isSo ? 1 : -2, ids: [wanted] }];
}
