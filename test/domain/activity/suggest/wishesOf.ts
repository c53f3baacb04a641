import type { SearchDay } from '../../../../domain/activity/search/takesPlace';
import type { Brought, Wishes } from '../../../../domain/activity/suggest/wishes';
import { sixLocals } from '../../../../domain/sixLocals';

export const today = '2026-11-23';
export const day: SearchDay = {
  date: today,
  at: '2026-11-22T22:10:00.000Z',
  local: sixLocals.find(({ id }) => id === 'brimbank') ?? { timeZone: '', holidays: [], schoolTerms: [] },
};

/** What an interest brings, each as well as it can unless it says otherwise. */
export function brings(
  words: string,
  hits: readonly string[] | Record<string, number>,
  time: Brought['time'] = 'past',
): Brought {
  const pairs = Array.isArray(hits) ? hits.map((id): [string, number] => [id, 1]) : Object.entries(hits);
  return { time, words, hits: new Map(pairs.map(([id, strength]) => [id, { strength }])) };
}

export function wishes(more: Partial<Wishes> = {}): Wishes {
  return { brought: [], going: {}, runBy: [], towns: new Map(), ...more };
}
