import type { DirectoryEntry } from './directoryEntry';
import type { Wanted } from './wanted';

/** How many of several interests it must have; of access and "run by" always all, of days, times and languages one. */
export type HowMany = 'all' | 'any';

/** In dollars. */
export const mostCost = { free: 0, upTo5: 5, upTo10: 10 } as const;

type Test = (entry: DirectoryEntry) => boolean;

/** Whether an activity is what is wanted, but for its words and its place. What is not asked for is not looked at. */
export function fitting(wanted: Omit<Wanted, 'words'>, interests: HowMany): Test {
  const { access, runBy, languages, days, times, cost, where } = wanted;
  const hasInterests = interests === 'all' ? hasAll : hasOne;
  const asked: [boolean, Test][] = [
    [wanted.interests.length > 0, (entry) => hasInterests(entry.interests, wanted.interests)],
    [access.length > 0, (entry) => hasAll(entry.access, access)],
    [runBy.length > 0, (entry) => hasAll(entry.runBy, runBy)],
    [languages.length > 0, (entry) => hasOne(entry.languages, languages)],
    [days.length > 0, (entry) => hasOne(entry.days, days)],
    [times.length > 0, (entry) => hasOne(entry.times, times)],
    [
      cost !== undefined,
      (entry) => cost !== undefined && entry.cost !== undefined && entry.cost <= mostCost[cost],
    ],
    [where !== undefined, (entry) => (where === 'online' ? entry.isOnline : entry.isInPerson)],
    [wanted.vettedOnly === true, isVetted],
    [wanted.trustedOnly === true, (entry) => entry.vetting === 'trusted'],
  ];
  const tests = asked.flatMap(([isAsked, test]) => (isAsked ? [test] : []));
  return (entry) => entry.isOffered && tests.every((test) => test(entry));
}

/** The team has rung, been there, or trusts it. */
function isVetted({ vetting }: Pick<DirectoryEntry, 'vetting'>): boolean {
  return vetting === 'phoned' || vetting === 'visited' || vetting === 'trusted';
}

function hasAll<T>(has: readonly T[], asked: readonly T[]): boolean {
  return asked.every((one) => has.includes(one));
}

function hasOne<T>(has: readonly T[], asked: readonly T[]): boolean {
  return asked.some((one) => has.includes(one));
}
