import { DateTime } from 'luxon';
import { daysAfter } from '../../../domain/businessDays';
import type { Conference } from '../../../domain/conference/conference';
import type { Held } from '../../../domain/conference/heldBetween';
import { briefAt, prepareAt } from '../../../domain/conference/messages/dueTimes';
import { timedOf } from '../../../domain/conference/messages/timed';
import { whoIsTold } from '../../../domain/conference/messages/whoIsTold';
import { heldAhead } from '../../../domain/conference/nextHeld';
import { dateAt } from '../../../domain/staff/leave';
import type { Staff } from '../../../domain/staff/staff';
import { localFor, type Services } from '../../services';
import { planMessage } from './planMessage';

/** Nobody is told earlier what to prepare: their last working day is looked for in the week before it. */
const daysBefore = 9;
/** As far as one is planned or moved ahead. */
const daysAhead = 370;

/**
 * Plans what is due now of the times that are soon, and answers when the next thing is. Who comes, and when they work, may
 * change meanwhile: a time that is soon is looked at each day anew.
 */
export async function planByTime(
  services: Services,
  found: Conference,
  staff: readonly Staff[],
): Promise<string | undefined> {
  const local = localFor(services, found.localId);
  const { timeZone } = local;
  const now = services.now();
  const within = (days: number) =>
    heldAhead(found, local, now, days).filter(({ startsAt }) => now < startsAt);
  const soon = within(daysBefore);
  if (soon.length === 0) {
    const [next] = within(daysAhead);
    return next && midnight(daysAfter(next.on, -daysBefore), timeZone);
  }
  const wakes = [midnight(daysAfter(dateAt(now, timeZone), 1), timeZone)];
  for (const held of soon) wakes.push(...(await planFor(services, found, held, staff)));
  return wakes.filter((at) => at > now).sort()[0];
}

async function planFor(
  services: Services,
  found: Conference,
  held: Held,
  staff: readonly Staff[],
): Promise<string[]> {
  const local = localFor(services, found.localId);
  const now = services.now();
  // whoever comes by then, if nobody does yet
  const later: string[] = [briefAt(held)];
  for (const { personId } of whoIsTold(found, held, staff)) {
    const their = staff.find(({ id }) => id === personId);
    if (!their) continue;
    const due = [
      { kind: 'conference.prepare', at: prepareAt(held, their, local) },
      { kind: 'conference.brief', at: briefAt(held) },
    ] as const;
    for (const { kind, at } of due) {
      if (at > now) later.push(at);
      else await planMessage(services, found, { kind, id: timedOf(held), to: { personId } }, personId);
    }
  }
  return later;
}

function midnight(date: string, timeZone: string): string {
  return DateTime.fromISO(date, { zone: timeZone }).toUTC().toISO() ?? '';
}
