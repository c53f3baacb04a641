import type { AuditEntry } from '../audit';
import type { Clock } from './clockIn';
import type { Unusual, UnusualKind } from './unusual';

/** What each person did on each day of the Local, in the order in which it was done. */
export function byPersonAndDay(
  entries: readonly AuditEntry[],
  clock: (at: string) => Clock,
): Map<string, AuditEntry[]> {
  const days = new Map<string, AuditEntry[]>();
  for (const entry of entries) {
    const day = `${entry.by}|${clock(entry.at).date}`;
    const those = days.get(day);
    if (those) those.push(entry);
    else days.set(day, [entry]);
  }
  return days;
}

/** One thing out of the usual, of what somebody did on a day. */
export function unusualOf(
  kind: UnusualKind,
  localId: string,
  those: readonly AuditEntry[],
  clock: (at: string) => Clock,
): Unusual[] {
  const last = those.at(-1);
  if (!last) return [];
  const { date: on } = clock(last.at);
  const caseIds = [...new Set(those.map(({ subjectId }) => subjectId))].filter((id) => id !== 'none');
  const { by } = last;
  const surfaces = [...new Set(those.map(({ surface }) => surface))];
  const key = [kind, localId, on, by].join('|');
  return [{ key, kind, localId, by, on, count: those.length, caseIds, surfaces, last }];
}
