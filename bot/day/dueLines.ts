import type { Day } from '../../domain/day/day';
import { isShown } from '../../domain/day/isShown';
import type { DueLine } from '../../domain/due/dueLine';
import { inOrder } from '../../domain/due/inOrder';
import type { Local } from '../../domain/local';
import { dateAt } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import type { Services } from '../services';
import { inTurn, sideBySide, type Told } from '../sideBySide';
import { caseLines } from './caseLines';
import { coveringToday } from './coveringToday';
import { dayOf } from './dayOf';
import { homeOf } from './homeOf';
import { otherLines } from './otherLines';

export interface DueToday {
  /** The Local by whose calendar and clock their day runs: the first that they have a grant at. */
  local: Local;
  /** yyyy-mm-dd */
  date: string;
  /** In the order of the card; what they muted or put off is not among them. */
  lines: DueLine[];
  /** Keys of what is due and not shown: put off or muted. */
  hidden: string[];
  /** Whom they cover for today, and until when. */
  covering: { name: string; until: string }[];
}

const readAtATime = 25;
/** Enough to find the first. */
const readToFindOne = 10;

/**
 * All that is due for somebody now, read afresh. Undefined for whoever has no current grant. Where they ask for it
 * themselves, what they muted stands among it.
 */
export async function dueLines(
  services: Services,
  staff: Staff,
  { withMuted = false } = {},
): Promise<DueToday | undefined> {
  const local = homeOf(services, staff);
  if (!local) return undefined;
  const date = dateAt(services.now(), local.timeZone);
  const reading = dayOf(services, staff.id);
  const covering = coveringToday(services, staff, date);
  const all: DueLine[] = [];
  for await (const line of sideBySide(everyLine(services, staff, reading, local, readAtATime, sideBySide)))
    all.push(line);
  const day = await reading;
  const lines = all.filter((line) => isShown(line, day, date, { isAsked: withMuted }));
  const hidden = all.filter((line) => !lines.includes(line)).map(({ key }) => key);
  return { local, date, lines: inOrder(lines), hidden, covering: await covering };
}

/** Whether a message would have anything to say. Reads no further than the first line that it would. */
export async function hasAnyDue(
  services: Services,
  staff: Staff,
  { onlyUrgent = false } = {},
): Promise<boolean> {
  const local = homeOf(services, staff);
  if (!local) return false;
  const date = dateAt(services.now(), local.timeZone);
  const day = await dayOf(services, staff.id);
  const parts = everyLine(services, staff, Promise.resolve(day), local, readToFindOne, inTurn);
  for await (const line of inTurn(parts))
    if (isShown(line, day, date) && (!onlyUrgent || line.isUrgent)) return true;
  return false;
}

function everyLine(
  services: Services,
  staff: Staff,
  day: Promise<Day>,
  local: Local,
  limit: number,
  told: Told,
) {
  return [caseLines(services, staff, limit, told), otherLines(services, staff, day, local, told)];
}
