import { type Attendance, attendances, type Group, type GroupSession } from '../../domain/group/group';
import { attendanceNames } from '../../domain/group/groupNames';
import { visitDayWords } from '../connection/visitWords';

/** "5 of 8 places taken", and when it is full. */
export function placesWords({ members, capacity }: Pick<Group, 'members' | 'capacity'>): string {
  const places = `${capacity} ${capacity === 1 ? 'place' : 'places'}`;
  if (members.length > capacity) return `${places}, and ${members.length} people: it is full`;
  const taken = `${members.length} of ${places} taken`;
  return members.length >= capacity ? `${taken}: it is full` : taken;
}

/** What of it does not stand on their own cases; nothing where all of it does. */
export function notWrittenWords({
  overtaken = 0,
  left = 0,
}: {
  overtaken?: number;
  left?: number;
}): string | undefined {
  const meanwhile = `For ${overtaken} their link worker changed it meanwhile, and that stands. Look once more, please.`;
  const apart = `For ${left} it could not be written down on their own page. Please tell their link worker.`;
  return [overtaken > 0 && meanwhile, left > 0 && apart].filter(Boolean).join(' ') || undefined;
}

/** "Next: Tuesday 1 December at 10:00 am". */
export function nextWords({ sessions, endedAt }: Pick<Group, 'sessions' | 'endedAt'>, today: string): string {
  if (endedAt !== undefined) return 'This group has ended.';
  const next = sessions.find(({ on, isCancelled }) => on >= today && !isCancelled);
  return next ? `Next: ${visitDayWords(next, today)}` : 'No session is planned.';
}

/** "Tuesday 1 December at 10:00 am · 3 came, 1 didn’t make it". */
export function sessionWords(session: GroupSession, today: string): string {
  const day = visitDayWords(session, today);
  if (session.isCancelled) return `${day} · cancelled`;
  const came = attendanceWords(Object.values(session.attendance));
  if (came) return `${day} · ${came}`;
  return session.on < today ? `${day} · not written down yet` : day;
}

/** "3 came, 1 didn’t make it"; empty where nothing was written down. */
export function attendanceWords(written: readonly Attendance[]): string {
  return attendances
    .map((one) => [one, written.filter((other) => other === one).length] as const)
    .filter(([, count]) => count > 0)
    .map(([one, count]) => `${count} ${attendanceNames[one].toLowerCase()}`)
    .join(', ');
}
