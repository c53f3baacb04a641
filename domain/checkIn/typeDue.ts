import type { Local } from '../local';
import type { Case } from '../referral/case';
import { dateAt } from '../staff/leave';
import type { CheckInType } from './checkIn';
import { madeDue } from './madeDue';
import { typeNow } from './spoken';

/** What the check-in is about that is due now: what the work itself asks for goes before the one that was set. */
export function typeDue(found: Case, at: string, local: Local): CheckInType {
  return madeDue(found, dateAt(at, local.timeZone), local)[0]?.type ?? typeNow(found);
}
