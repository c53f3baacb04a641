import type { DueLine } from '../../domain/due/dueLine';
import type { Local } from '../../domain/local';
import { lastWorkedFrom } from '../../domain/nudges/lastWorkedFrom';
import { askerFrom } from '../../domain/staff/asker';
import type { Staff } from '../../domain/staff/staff';
import type { Services } from '../services';
import { isLeadThere } from '../staff/isLeadThere';
import { leadLines } from './leadLines';
import { ownMissed } from './ownMissed';

/** For the Lead of a Local: who cannot be reached. For anybody: messages of which nobody can tell whether they arrived. */
export async function messageLines(
  services: Services,
  staff: Staff,
  local: Local,
  today: string,
): Promise<DueLine[]> {
  const by = askerFrom(staff, services.now(), local.timeZone);
  const reader = { personId: staff.id, since: lastWorkedFrom(staff, today, local), today };
  const found = await Promise.all([
    ownMissed(services, reader, local),
    isLeadThere(services, by, local.id) ? leadLines(services, reader, local) : [],
  ]);
  return found.flat();
}
