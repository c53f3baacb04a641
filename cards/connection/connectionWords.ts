import type { Connection } from '../../domain/connection/connection';
import { stateName } from '../../domain/connection/connectionNames';
import { isUntold } from '../../domain/connection/states';
import type { Local } from '../../domain/local';
import { dateAt } from '../../domain/staff/leave';
import { visitDayWords } from './visitWords';

/** "Going along · next visit Thursday 10 December at 10:00 am · been twice". */
export function connectionWords(connection: Connection, local: Local, now: string): string {
  const today = dateAt(now, local.timeZone);
  const next = connection.sessions.find((one) => isUntold(one) && one.on >= today);
  const toTell = connection.sessions.find((one) => isUntold(one) && one.on < today);
  return [
    stateName(connection.state, local),
    next && `next visit ${visitDayWords(next, today)}`,
    toTell && `visit of ${visitDayWords(toTell, today)} not written down yet`,
    beenWords(connection),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "been twice"; empty where they have not been there yet. */
export function beenWords({ visits }: Pick<Connection, 'visits'>): string {
  if (visits === 0) return '';
  if (visits === 1) return 'been once';
  return visits === 2 ? 'been twice' : `been ${visits} times`;
}
