import { wasRefusedAllDay } from '../../domain/day/wasRefusedAllDay';
import type { Local } from '../../domain/local';
import type { Nudge } from '../../domain/notice/nudge';
import { dateAt } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import { nextWorking } from '../../domain/staff/workingTime';
import type { Message } from '../sending/drawn';
import type { Services } from '../services';
import { auditCard } from './auditShown';
import { drawnFrom } from './drawDay';
import { dueLines } from './dueLines';
import { homeOf } from './homeOf';

/** The card of somebody's day, as things stand now; or when to ask again. The next day has one of its own. */
export async function dayMessage(services: Services, nudge: Nudge, staff: Staff): Promise<Message> {
  const local = homeOf(services, staff);
  if (!local) return 'withdrawn';
  const now = services.now();
  const { kind, occurrence: date } = nudge;
  if (dateAt(now, local.timeZone) !== date) return whenOver(nudge, staff, local);
  const works = nextWorking(staff, now, local);
  if (works > now)
    return dateAt(works, local.timeZone) === date ? { waitUntil: works } : whenOver(nudge, staff, local);
  const due = await dueLines(services, staff);
  const asked = { kind, showed: [], isAsked: false, nonce: services.newNonce() };
  const drawn = due && (await drawnFrom(services, staff, due, asked));
  if (!drawn || drawn.lines.length === 0) return 'withdrawn';
  const { by, lines, endsAt: _over, ...rest } = drawn;
  await auditCard(services, by, { kind, date }, lines);
  const summary = kind === 'day.urgent' ? 'Due by 5 pm today' : 'Your day with Local Connections';
  return {
    drawn: { ...rest, summary, follows: true, revision: 0 },
    others: [],
  };
}

/** Nothing of it is lost: what still holds stands on the next day's card. Where Teams took none all day, a Lead hears. */
function whenOver(nudge: Nudge, staff: Staff, local: Local): Message {
  const { leave } = staff;
  if (leave && leave.from <= nudge.occurrence && nudge.occurrence <= leave.until) return 'withdrawn';
  return { ends: wasRefusedAllDay(nudge, local) ? 'dead' : 'withdrawn', why: 'dayOver' };
}
