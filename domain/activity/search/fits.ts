import type { DirectoryEntry } from './directoryEntry';
import type { Wanted } from './wanted';

/** How many of several interests it must have; of access and "run by" always all, of days, times and languages one. */
export type HowMany = 'all' | 'any';

const most = { free: 0, upTo5: 5, upTo10: 10 } as const;

/** Whether an activity is what is wanted, but for its words and its place. */
export function fits(entry: DirectoryEntry, wanted: Omit<Wanted, 'words'>, interests: HowMany): boolean {
  const { cost, where } = wanted;
  return (
    entry.isOffered &&
    (interests === 'all'
      ? hasAll(entry.interests, wanted.interests)
      : hasOne(entry.interests, wanted.interests)) &&
    hasAll(entry.access, wanted.access) &&
    hasAll(entry.runBy, wanted.runBy) &&
    hasOne(entry.languages, wanted.languages) &&
    hasOne(entry.days, wanted.days) &&
    hasOne(entry.times, wanted.times) &&
    (cost === undefined || (entry.cost !== undefined && entry.cost <= most[cost])) &&
    (where === undefined || (where === 'online' ? entry.isOnline : entry.isInPerson)) &&
    (!wanted.vettedOnly || isVetted(entry)) &&
    (!wanted.trustedOnly || entry.vetting === 'trusted')
  );
}

/** The team has rung, been there, or trusts it. */
function isVetted({ vetting }: Pick<DirectoryEntry, 'vetting'>): boolean {
  return vetting === 'phoned' || vetting === 'visited' || vetting === 'trusted';
}

function hasAll<T>(has: readonly T[], asked: readonly T[]): boolean {
  return asked.every((one) => has.includes(one));
}

function hasOne<T>(has: readonly T[], asked: readonly T[]): boolean {
  return asked.length === 0 || asked.some((one) => has.includes(one));
}
