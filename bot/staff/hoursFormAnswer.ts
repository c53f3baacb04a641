import { hoursForm } from '../../cards/staff/hoursForm';
import type { Asker } from '../../domain/staff/asker';
import { dateAt, leaveAhead } from '../../domain/staff/leave';
import { nobodyCovers, readHours } from '../../domain/staff/readHours';
import type { Hours, Leave } from '../../domain/staff/staffTime';
import { usualHours } from '../../domain/staff/workingTime';
import type { Answer } from '../answer';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import type { Services } from '../services';
import { coverChoices } from './coverChoices';
import type { OwnHours } from './ownHours';

type Again = { typed: Record<string, string>; problems: Record<string, string> };

/** The form as things stand, or again as it was typed. */
export async function hoursFormAnswer(
  services: Services,
  by: Asker,
  press: Press,
  { staff, local }: OwnHours,
  again?: Again,
): Promise<Answer> {
  const choices = await coverChoices(services, by);
  const leave = leaveAhead(staff, services.now(), local);
  const typed = again?.typed ?? typedOf(staff.hours, leave);
  const read = readHours(typed, dateAt(services.now(), local.timeZone), choices ?? []);
  // whoever was to cover may have gone since: that is said when it opens
  const gone = read.is === 'incomplete' ? read.problems['coverId'] : undefined;
  const form = hoursForm({
    typed,
    problems: again?.problems ?? (gone ? { coverId: gone } : {}),
    hasLeave: leave !== undefined,
    // the card that it was opened from stands in the chat for long: a later change is a deed of its own
    nonce: nonceAfter(`${press.nonce} ${staff.revision}`),
    ...(choices && { choices }),
  });
  return { title: 'My hours and leave', dialog: form };
}

function typedOf({ days, from, to }: Hours = usualHours, leave: Leave | undefined): Record<string, string> {
  const away = leave && {
    leaveFrom: leave.from,
    leaveUntil: leave.until,
    coverId: leave.coverId ?? nobodyCovers,
  };
  return { days: days.join(','), from, to, ...away };
}
