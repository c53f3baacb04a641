import type { DueLine } from '../../domain/due/dueLine';
import type { Local } from '../../domain/local';
import { lastWorkedFrom } from '../../domain/nudges/lastWorkedFrom';
import { shownSince } from '../../domain/nudges/shownSince';
import { askerFrom } from '../../domain/staff/asker';
import type { Staff } from '../../domain/staff/staff';
import type { Services } from '../services';
import { isLeadThere } from '../staff/isLeadThere';
import { leadLines } from './leadLines';
import { ownMissed } from './ownMissed';

/** For the Lead of a Local, or in place of one: who cannot be reached. For anybody: messages of which nobody can tell whether they arrived. */
export async function messageLines(
  services: Services,
  staff: Staff,
  local: Local,
  today: string,
  inPlaceOf?: string,
): Promise<DueLine[]> {
  const by = askerFrom(staff, services.now(), local.timeZone);
  // told once a day of them, and for a week: a card that did not arrive takes none with it
  const since = [lastWorkedFrom(staff, today, local), shownSince(services.now())].sort()[0] ?? '';
  const isLead = isLeadThere(services, by, local.id);
  const reader = { personId: staff.id, since, today, isLead };
  const [own, ofTeam] = await Promise.all([
    ownMissed(services, reader, local),
    inPlaceOf !== undefined || isLead ? leadLines(services, reader, local) : [],
  ]);
  return [
    ...own,
    ...(inPlaceOf === undefined ? ofTeam : ofTeam.map((one) => ({ ...one, coverOf: inPlaceOf }))),
  ];
}
