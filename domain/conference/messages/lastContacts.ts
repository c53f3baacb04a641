import { checkInEvents } from '../../checkIn/checkInEvents';
import type { SessionResult } from '../../connection/connection';
import type { Local } from '../../local';
import type { Case } from '../../referral/case';
import type { CaseEvent } from '../../referral/caseEvent';
import { stepsNewestFirst } from '../../referral/record/stepsNewestFirst';
import { dateAt } from '../../staff/leave';

/** One that was written down: the Local's date, and what came of it. No word that anybody wrote. */
export type Contact = { on: string } & ({ event: CaseEvent } | { visit: SessionResult });

const contactEvents: readonly CaseEvent[] = [
  'saidHello',
  'leftMessage',
  'noAnswer',
  'spoke',
  ...Object.values(checkInEvents),
];

/** Check-ins and visits, the newest first. What was taken back or found to be wrong is none. */
export function lastContacts(
  { timeline, connections = [] }: Pick<Case, 'timeline' | 'connections'>,
  { timeZone }: Pick<Local, 'timeZone'>,
  most = 3,
): Contact[] {
  const spoken = stepsNewestFirst(timeline)
    .filter(({ entry, isTakenBack, wrong }) => contactEvents.includes(entry.event) && !isTakenBack && !wrong)
    .map(({ entry }): Contact => ({ on: dateAt(entry.at, timeZone), event: entry.event }));
  const visits = connections
    .flatMap(({ sessions }) => sessions)
    .flatMap(({ on, result }): Contact[] => (result ? [{ on, visit: result }] : []));
  return [...spoken, ...visits].sort((one, other) => other.on.localeCompare(one.on)).slice(0, most);
}
