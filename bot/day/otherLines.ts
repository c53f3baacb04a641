import { daysAfter } from '../../domain/businessDays';
import type { Day } from '../../domain/day/day';
import { ownDateLines } from '../../domain/day/ownDates';
import type { DueLine } from '../../domain/due/dueLine';
import type { Local } from '../../domain/local';
import { type Asker, askerFrom } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import { nextWorkDate } from '../../domain/staff/workingTime';
import { accessLines } from '../access/accessLines';
import { changedGroupLines } from '../group/changedGroupLines';
import { messageLines } from '../nudges/messageLines';
import { localOf, type Services } from '../services';
import { leadPlaces } from './leadPlaces';
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
  const roles = [...new Set(asker.grants.flatMap((grant) => grant.roles))];
  yield* ownDateLines(day, roles, today, isMonthBeginning(staff, today, local));
  yield* whileAwayLine(services, staff, asker, local, today);
  yield* linesAboutMessages(services, staff, asker, today);
  yield* changedGroupLines(services, asker);
  yield* staleLines(services, asker, today);
  yield* accessLines(services, asker, today);
}

async function* linesAboutMessages(
  services: Services,
  staff: Staff,
  asker: Asker,
  today: string,
): AsyncGenerator<DueLine> {
  const said = new Set<string>();
  const own = asker.grants.map(({ localId }) => ({ localId, name: undefined }));
  for (const { localId, name } of [...own, ...(await leadPlaces(services, asker))]) {
    const there = localOf(services, localId);
    const lines = there ? await messageLines(services, staff, there, today, name) : [];
    yield* lines.filter(({ key }) => !said.has(key));
    for (const { key } of lines) said.add(key);
  }
}

/** In the week that begins with their first day of work in it: the line is of one month, whichever card it came on. */
function isMonthBeginning(staff: Staff, today: string, local: Local): boolean {
  const first = nextWorkDate(staff, `${today.slice(0, 7)}-01`, local);
  return first <= today && today < daysAfter(first, 7);
}
