import type { Local } from '../local';
import type { Case } from '../referral/case';
import { type ComingCheckIn, comingCheckIns } from './madeByWork';

/** What the work itself asks for today, the most pressing first. `today` is a date of the Local. */
export function madeDue(
  found: Case,
  today: string,
  local: Pick<Local, 'timeZone' | 'holidays' | 'clocks'>,
): ComingCheckIn[] {
  const due = comingCheckIns(found, local).filter(({ on, until = today }) => on <= today && today <= until);
  const isBefore = ({ type }: ComingCheckIn) => type === 'beforeFirstVisit';
  const isAfter = ({ type }: ComingCheckIn) => type === 'afterMissed';
  return [
    ...due.filter(isBefore),
    ...due.filter((one) => !isBefore(one) && !isAfter(one)),
    ...due.filter(isAfter),
  ];
}
