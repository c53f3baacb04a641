import { daysAfter, weekdayOf } from '../../domain/businessDays';
import type { Day } from '../../domain/day/day';
import { ownDateLines } from '../../domain/day/ownDates';
import type { DueLine } from '../../domain/due/dueLine';
import type { Local } from '../../domain/local';
import { askerFrom } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import { isFirstDaySince } from '../../domain/staff/workingTime';
import { messageLines } from '../nudges/messageLines';
import { localOf, type Services } from '../services';
import { staleLines } from './staleLines';
import { whileAwayLine } from './whileAwayLine';

/** What is due for somebody and is about no one case. */
export async function* otherLines(
  services: Services,
  staff: Staff,
  day: Day,
  local: Local,
): AsyncGenerator<DueLine> {
  const now = services.now();
  const today = dateAt(now, local.timeZone);
  const asker = askerFrom(staff, now, local.timeZone);
  const isFirstOf = (date: string) => isFirstDaySince(staff, date, today, local);
  const roles = [...new Set(asker.grants.flatMap((grant) => grant.roles))];
  yield* ownDateLines(day, roles, today, isFirstOf(`${today.slice(0, 7)}-01`));
  yield* whileAwayLine(services, staff, asker, local, today);
  const said = new Set<string>();
  for (const { localId } of asker.grants) {
    const there = localOf(services, localId);
    const lines = there ? await messageLines(services, staff, there, today) : [];
    yield* lines.filter(({ key }) => !said.has(key));
    for (const { key } of lines) said.add(key);
  }
  const monday = daysAfter(today, 1 - weekdayOf(today));
  if (isFirstOf(monday)) yield* staleLines(services, asker, today);
}
