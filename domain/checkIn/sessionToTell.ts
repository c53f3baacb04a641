import { connectionIn, sessionIn } from '../connection/parts';
import type { Local } from '../local';
import type { Case } from '../referral/case';
import { madeDue } from './madeDue';
import type { Visit } from './openVisits';

/** The visit that is to be told about today, the earliest of them, and since when. */
export function sessionToTell(
  found: Case,
  today: string,
  local: Pick<Local, 'timeZone' | 'holidays' | 'clocks'>,
): { visit: Visit; since: string } | undefined {
  const due = madeDue(found, today, local).find(
    ({ type }) => type === 'afterFirstVisit' || type === 'settlingIn',
  );
  const connection = due && connectionIn(found, due.connectionId);
  const session = sessionIn(connection, due?.sessionId);
  return due && connection && session ? { visit: { connection, session }, since: due.on } : undefined;
}
