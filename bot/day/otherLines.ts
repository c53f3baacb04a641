import { daysAfter } from '../../domain/businessDays';
import type { Day } from '../../domain/day/day';
import { ownDateLines } from '../../domain/day/ownDates';
import type { DueLine } from '../../domain/due/dueLine';
import type { Local } from '../../domain/local';
import { type Asker, askerFrom } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import type { Role } from '../../domain/staff/roles';
import type { Staff } from '../../domain/staff/staff';
import { nextWorkDate } from '../../domain/staff/workingTime';
import { accessLines } from '../access/accessLines';
import { changedGroupLines } from '../group/changedGroupLines';
import { messageLines } from '../nudges/messageLines';
import { recordsLines } from '../records/recordsLines';
import { localOf, type Services } from '../services';
import { inTurn, type Told } from '../sideBySide';
import { leadPlaces } from './leadPlaces';
import { staleLines } from './staleLines';
import { whileAwayLine } from './whileAwayLine';

/** What is due for somebody and is about no one case. */
export async function* otherLines(
  services: Services,
  staff: Staff,
  day: Promise<Day>,
  local: Local,
  told: Told = inTurn,
): AsyncGenerator<DueLine> {
  const now = services.now();
  const today = dateAt(now, local.timeZone);
  const asker = askerFrom(staff, now, local.timeZone);
  const roles = [...new Set(asker.grants.flatMap((grant) => grant.roles))];
  yield* told([
    linesOfOwnDates(day, roles, today, isMonthBeginning(staff, today, local)),
    whileAwayLine(services, staff, asker, local, today),
    linesAboutMessages(services, staff, asker, today),
    changedGroupLines(services, asker),
    staleLines(services, asker, today),
    accessLines(services, asker, today, told),
    recordsLines(services, asker),
  ]);
}

async function* linesOfOwnDates(
  day: Promise<Day>,
  roles: Role[],
  today: string,
  isBeginning: boolean,
): AsyncGenerator<DueLine> {
  yield* ownDateLines(await day, roles, today, isBeginning);
}

async function* linesAboutMessages(
  services: Services,
  staff: Staff,
  asker: Asker,
  today: string,
): AsyncGenerator<DueLine> {
  const said = new Set<string>();
  const own = asker.grants.map(({ localId }) => ({ localId, name: undefined }));
  const places = [...own, ...(await leadPlaces(services, asker))];
  const read = places.map(({ localId, name }) => {
    const there = localOf(services, localId);
    return there ? messageLines(services, staff, there, today, name) : [];
  });
  for (const lines of await Promise.all(read)) {
    yield* lines.filter(({ key }) => !said.has(key));
    for (const { key } of lines) said.add(key);
  }
}

/** In the week that begins with their first day of work in it: the line is of one month, whichever card it came on. */
function isMonthBeginning(staff: Staff, today: string, local: Local): boolean {
  const first = nextWorkDate(staff, `${today.slice(0, 7)}-01`, local);
  return first <= today && today < daysAfter(first, 7);
}
