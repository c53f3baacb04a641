import type { Local } from '../../domain/local';
import { dateAt } from '../../domain/staff/leave';

/** Those of each day by themselves, under the key by which that day's are told of once. */
export function byDay<T extends { endedAt: string }>(
  ended: readonly T[],
  today: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): { day: string; first: string; those: T[] }[] {
  const days = new Map<string, T[]>();
  for (const one of ended) {
    const date = dateAt(one.endedAt, timeZone);
    days.set(date, [...(days.get(date) ?? []), one]);
  }
  return [...days].sort().map(([date, those]) => ({
    // more may follow today: tomorrow it is told of as a whole
    day: date === today ? `${date}|today` : date,
    first: those.map(({ endedAt }) => endedAt).sort()[0] ?? '',
    those,
  }));
}
