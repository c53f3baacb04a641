import { DateTime } from 'luxon';
import type { Local } from '../local';
import { type Refusal, refuse } from '../refusal';
import { dateAt } from '../staff/leave';
import type { Connection, Session } from './connection';
import { withSession } from './sessions';
import { standsAfter } from './standsAfter';
import { isCounted, isEnded } from './states';
import type { Told } from './told';

type Written =
  | { ok: true; next: Connection; session: Session; before: Session | undefined }
  | { ok: false; refusal: Refusal };

const mostDaysBack = 366;

/** The activity with that visit told or put right, and what follows for its count and its state. */
export function visitWritten(connection: Connection, told: Told, at: string, local: Local): Written {
  const { result, reason, howItWas } = told;
  // there is one visit a day: who writes one down on the day of another means that one
  const { sessions } = connection;
  const before =
    sessions.find(({ id }) => id === told.sessionId) ?? sessions.find(({ on }) => on === told.on);
  const on = before?.on ?? told.on;
  if (on === undefined) return refuse('no-such-part');
  if (!before && isEnded(connection.state)) return refuse('not-now-here');
  if (result === undefined) return refuse('result-needed');
  if (!before && !isPastDay(on, at, local)) return refuse('past-day-needed');
  const wasThere = isCounted(result);
  const isCalledOff = result === 'personCancelled' || result === 'groupCancelled';
  if (!isCalledOff && on > dateAt(at, local.timeZone)) return refuse('day-to-come');
  const how = howItWas ?? before?.howItWas;
  const { reason: _reason, howItWas: _how, ...planned } = before ?? { id: told.sessionId, on, setAt: at };
  const session: Session = {
    ...planned,
    result,
    ...(result === 'didNotMakeIt' && reason && { reason }),
    ...(wasThere && how && { howItWas: how }),
    toldAt: at,
  };
  if (before && isSame(before, session)) return refuse('already-so');
  const visits = connection.visits + Number(wasThere) - Number(isCounted(before?.result));
  const next = { ...connection, visits, sessions: withSession(connection, session) };
  return { ok: true, next: standsAfter(next, session, at, local), session, before };
}

function isPastDay(on: string, at: string, { timeZone }: Local): boolean {
  const today = DateTime.fromISO(dateAt(at, timeZone), { zone: 'utc' });
  const days = today.diff(DateTime.fromFormat(on, 'yyyy-MM-dd', { zone: 'utc' }), 'days').days;
  return days >= 0 && days <= mostDaysBack;
}

function isSame(one: Session, other: Session): boolean {
  return one.result === other.result && one.reason === other.reason && one.howItWas === other.howItWas;
}
