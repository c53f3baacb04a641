import { mostLineLetters } from '../../cards/checkIn/checkInInputs';
import {
  type CheckInResult,
  checkInResults,
  checkInTypes,
  type NextCheckIn,
} from '../../domain/checkIn/checkIn';
import type { CheckInAnswer } from '../../domain/checkIn/checkInAnswer';
import { checkInDueAt } from '../../domain/checkIn/checkInDay';
import { proposedCheckIn } from '../../domain/checkIn/proposedCheckIn';
import { isSpoken } from '../../domain/checkIn/spoken';
import type { Local } from '../../domain/local';
import type { Case } from '../../domain/referral/case';
import { type ContactWay, contactWays } from '../../domain/referral/participant';
import { isStarted } from '../../domain/referral/statusGroups';
import type { Refusal } from '../../domain/refusal';
import { dateAt } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import { chosenAmong, written } from '../referral/chosen';

type Typed = Record<string, string>;
type Works = Pick<Staff, 'hours' | 'leave'>;

/** What the inputs of a check-in say, or what is to be mended and beside which of them. */
export function checkInTyped(
  typed: Typed,
  found: Case,
  at: string,
  local: Local,
  works: Works = {},
): CheckInAnswer | { refusal: Refusal; input: string } {
  const result = chosenAmong(checkInResults, typed['result']);
  if (!result) return { refusal: 'result-needed', input: 'result' };
  const next = nextIn(typed, found, result, at, local, works);
  if (next && checkInDueAt(next.on, at, local) === undefined)
    return { refusal: 'check-in-day-needed', input: 'nextOn' };
  const line = written(typed['line'], mostLineLetters);
  const fallbackContact = written(typed['fallbackContact'], 160);
  return {
    result,
    way: wayOf(result, typed, found),
    ...(line && { line }),
    ...(next && { next }),
    ...(fallbackContact && { fallbackContact }),
  };
}

/** A day that was left as it was proposed follows what happened; an empty one is none. */
function nextIn(
  typed: Typed,
  found: Case,
  result: CheckInResult,
  at: string,
  local: Local,
  works: Works,
): NextCheckIn | undefined {
  const on = (typed['nextOn'] ?? '').trim();
  const proposed = proposedCheckIn(found, result, dateAt(at, local.timeZone), local, works);
  // after the end no day is proposed before it is known what happened
  if (on === '') return found.referral.status === 'closed' ? proposed : undefined;
  const isLeft = on === typed['proposedOn'];
  const followsResult = !isSpoken(result) || result === 'askedLater' || result === 'askedToStop';
  if (isLeft && followsResult) {
    // a try has its own clock until they have spoken
    if (!proposed || (!isSpoken(result) && !isStarted(found.referral))) return undefined;
    return { ...proposed, way: chosenAmong(contactWays, typed['nextWay']) ?? proposed.way };
  }
  return {
    type: chosenAmong(checkInTypes, typed['nextType']) ?? proposed?.type ?? 'scheduled',
    on,
    way: chosenAmong(contactWays, typed['nextWay']) ?? found.participant.contact.way,
  };
}

/** What happened says it where it can. */
function wayOf(result: CheckInResult, typed: Typed, { checkIn, participant }: Case): ContactWay {
  if (result === 'met') return 'inPerson';
  if (result === 'texted') return 'text';
  return chosenAmong(contactWays, typed['way']) ?? checkIn?.way ?? participant.contact.way;
}
