import type { Day } from '../../domain/day/day';
import { isShown } from '../../domain/day/isShown';
import type { DueLine } from '../../domain/due/dueLine';
import { inOrder } from '../../domain/due/inOrder';
import type { Local } from '../../domain/local';
import { dateAt } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import type { Services } from '../services';
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
  const day = await dayOf(services, staff.id);
  const lines: DueLine[] = [];
  const hidden: string[] = [];
  for await (const line of everyLine(services, staff, day, local, readAtATime)) {
    if (isShown(line, day, date, { isAsked: withMuted })) lines.push(line);
    else hidden.push(line.key);
  }
  return { local, date, lines: inOrder(lines), hidden, covering: await coveringToday(services, staff, date) };
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
  for await (const line of everyLine(services, staff, day, local, readToFindOne))
    if (isShown(line, day, date) && (!onlyUrgent || line.isUrgent)) return true;
  return false;
}

async function* everyLine(services: Services, staff: Staff, day: Day, local: Local, limit: number) {
  yield* caseLines(services, staff, limit);
  yield* otherLines(services, staff, day, local);
}
