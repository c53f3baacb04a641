import type { CheckInResult } from '../../domain/checkIn/checkIn';
import { recordCheckIn } from '../../domain/checkIn/recordCheckIn';
import { setCheckIn } from '../../domain/checkIn/setCheckIn';
import { bookVisit, moveVisit } from '../../domain/connection/bookVisit';
import type { Connection, Session } from '../../domain/connection/connection';
import { endConnection } from '../../domain/connection/endConnection';
import { isEnded, isUntold } from '../../domain/connection/states';
import { tellVisit } from '../../domain/connection/tellVisit';
import { tellHow } from '../../domain/debrief/tellHow';
import type { Case } from '../../domain/referral/case';
import type { CaseDecision } from '../../domain/referral/caseDecision';
import { closeReferral } from '../../domain/referral/ending/closeReferral';
import { undoDeed } from '../../domain/referral/ending/undoDeed';
import { pauseReferral, resumeReferral } from '../../domain/referral/work/pauseReferral';
import { dateAt } from '../../domain/staff/leave';
import { ana } from './checkInCases';
import { local } from './referralDeeds';

export const moves = [
  'book',
  'move',
  'went',
  'missed',
  'calledOff',
  'howItWas',
  'record',
  'set',
  'end',
  'pause',
  'resume',
  'close',
  'undo',
  'wait',
] as const;

export interface Step {
  move: (typeof moves)[number];
  /** Which activity, and which of its visits. */
  which: number;
  result: CheckInResult;
  /** So many days ahead. */
  ahead: number;
  isWanted: boolean;
  minutes: number;
}

/** What a step does to a case, or nothing where there is nothing that it could be done to. */
export function decided(found: Case, step: Step, at: string, id: string): CaseDecision | undefined {
  const { move, which, result, ahead, isWanted } = step;
  const all = found.connections ?? [];
  const connection = all[which % all.length];
  const session = visitOf(connection, move, which, dateAt(at, local.timeZone));
  const on = dateAt(new Date(Date.parse(at) + ahead * 86_400_000).toISOString(), local.timeZone);
  const next = { type: 'scheduled', on, way: 'call' } as const;
  const connectionId = connection?.id;
  const visit = { connectionId, sessionId: session?.id ?? 'none' };
  switch (move) {
    case 'book':
      return bookVisit(found, { connectionId, sessionId: id, on, withLinkWorker: isWanted }, ana, at, local);
    case 'move':
      return session && moveVisit(found, { ...visit, on, withLinkWorker: false }, ana, at, local);
    case 'went':
      return session && tellVisit(found, { ...visit, result: 'went' }, ana, at, local);
    case 'missed':
      return session && tellVisit(found, { ...visit, result: 'didNotMakeIt' }, ana, at, local);
    case 'calledOff':
      return session && tellVisit(found, { ...visit, result: 'groupCancelled' }, ana, at, local);
    case 'howItWas':
      return session && tellHow(found, { ...visit, was: isWanted ? 'good' : 'didNotMakeIt' }, ana, at, local);
    case 'record':
      return recordCheckIn(found, { result, way: 'call', ...(isWanted && { next }) }, ana, at, local);
    case 'set':
      return setCheckIn(found, next, undefined, ana, at, local);
    case 'end':
      return endConnection(found, { connectionId, how: 'notForMe' }, ana, at);
    case 'pause':
      return pauseReferral(found, on, ana, at, local);
    case 'resume':
      return resumeReferral(found, ana, at, local);
    case 'close':
      return closeReferral(
        found,
        { outcome: 'ownNetwork', themes: [], ...(isWanted && { followUpOn: on }) },
        ana,
        at,
      );
    case 'undo':
      return undoDeed(found, ana, at);
    case 'wait':
      return undefined;
  }
}

/** One that can still be told or moved. */
function visitOf(
  connection: Connection | undefined,
  move: Step['move'],
  which: number,
  today: string,
): Session | undefined {
  if (!connection || isEnded(connection.state)) return undefined;
  const open = connection.sessions.filter(
    (one) => isUntold(one) && (move === 'move' || move === 'calledOff' || one.on <= today),
  );
  return open[which % Math.max(1, open.length)];
}
