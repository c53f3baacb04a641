import type { Nudge } from '../../domain/notice/nudge';
import { dateAt } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import { nextWorking } from '../../domain/staff/workingTime';
import type { Message } from '../sending/drawn';
import type { Services } from '../services';
import { drawnFrom } from './drawDay';
import { dueLines } from './dueLines';
import { homeOf } from './homeOf';

/** The card of somebody's day, as things stand now; or when to ask again. The next day has one of its own. */
export async function dayMessage(services: Services, nudge: Nudge, staff: Staff): Promise<Message> {
  const local = homeOf(services, staff);
  const now = services.now();
  if (!local || dateAt(now, local.timeZone) !== nudge.occurrence) return 'withdrawn';
  const works = nextWorking(staff, now, local);
  if (works > now)
    return dateAt(works, local.timeZone) === nudge.occurrence ? { waitUntil: works } : 'withdrawn';
  const due = await dueLines(services, staff);
  const asked = { kind: nudge.kind, showed: [], isAsked: false, nonce: services.newNonce() };
  const drawn = due && (await drawnFrom(services, staff, due, asked));
  if (!drawn || drawn.isEmpty) return 'withdrawn';
  const { isEmpty: _some, ...rest } = drawn;
  const summary =
    nudge.kind === 'day.urgent' ? 'Something runs out today' : 'Your day with Local Connections';
  return {
    drawn: { ...rest, summary, follows: true, revision: 0, readerRevision: staff.revision },
    others: [],
  };
}
