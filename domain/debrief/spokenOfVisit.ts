import { type CheckIns, checkInsOf } from '../checkIn/checkInsOf';
import { proposedCheckIn } from '../checkIn/proposedCheckIn';
import type { Connection, HowItWas, Session } from '../connection/connection';
import { howItWasNames } from '../connection/connectionNames';
import { withConnection } from '../connection/parts';
import { goesAlong } from '../connection/states';
import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import type { Staff } from '../staff/staff';

/** Who tells how a visit was has spoken with them. A later check-in that was agreed on stands; a rest plans none. */
export function spokenOfVisit(
  found: Case,
  connection: Connection,
  was: HowItWas,
  by: Asker,
  at: string,
  local: Local,
  works: Pick<Staff, 'hours' | 'leave'>,
): CheckIns {
  const { checkIn: before, ...rest } = checkInsOf(found);
  const checkIn = nextAfter(found, connection, by, at, local, works);
  return {
    ...rest,
    ...(checkIn && { checkIn }),
    lastCheckIn: {
      at,
      by: by.id,
      type: connection.visits > 0 ? 'settlingIn' : 'afterFirstVisit',
      way: before?.way ?? found.participant.contact.way,
      result: 'spoke',
      line: `${howItWasNames[was]}.`,
    },
    lastSpokenAt: at,
  };
}

function nextAfter(
  found: Case,
  connection: Connection,
  by: Asker,
  at: string,
  local: Local,
  works: Pick<Staff, 'hours' | 'leave'>,
): CheckIns['checkIn'] {
  const { checkIn, referral } = found;
  const today = dateAt(at, local.timeZone);
  if (referral.status !== 'gettingStarted' || (checkIn && checkIn.on > today)) return checkIn;
  const state = goesAlong(connection) ? connection.state : 'goingAlong';
  const going = { ...found, connections: withConnection(found, { ...connection, state }) };
  const next = proposedCheckIn(going, 'spoke', today, local, works);
  return next && { ...next, setAt: at, setBy: by.id };
}

const mostLineLetters = 200;

/** With what they said of it beside how it was: what is read at the next check-in. */
export function withTheirWords(found: Case, { howItWas }: Session, words: string): CheckIns {
  const { lastCheckIn, ...rest } = checkInsOf(found);
  const face = howItWas && `${howItWasNames[howItWas]}.`;
  // another check-in may have been written down between the two presses
  if (!lastCheckIn || !words || face === undefined || lastCheckIn.line !== face) return checkInsOf(found);
  return { ...rest, lastCheckIn: { ...lastCheckIn, line: `${face} ${words}`.slice(0, mostLineLetters) } };
}
