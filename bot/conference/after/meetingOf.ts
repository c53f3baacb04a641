import { daysAfter } from '../../../domain/businessDays';
import { type Meeting, mayBeDecided } from '../../../domain/conference/after/decide';
import type { Conference } from '../../../domain/conference/conference';
import { seesConference } from '../../../domain/conference/conferenceRights';
import { type Held, heldBetween } from '../../../domain/conference/heldBetween';
import { heldById } from '../../../domain/conference/heldById';
import { nextHeld } from '../../../domain/conference/nextHeld';
import type { Case } from '../../../domain/referral/case';
import type { Asker } from '../../../domain/staff/asker';
import { dateAt } from '../../../domain/staff/leave';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { conferencesAt } from '../conferencesAt';

const daysBack = 14;

/**
 * The time of a conference at which the case was talked of: the one that the press names, else the last one of those
 * that it was brought to. Undefined where there is none that the one who pressed may write of.
 */
export async function meetingOf(
  services: Services,
  by: Asker,
  found: Case,
  { ids }: Pick<Press, 'ids'>,
): Promise<Meeting | undefined> {
  const local = localFor(services, found.localId);
  const now = services.now();
  const all = await conferencesAt(services, found.localId);
  const live = new Set(all.filter((one) => nextHeld(one, local, now)).map(({ id }) => id));
  const isLive = (conferenceId: string) => live.has(conferenceId);
  const brought = new Set((found.brought ?? []).map(({ conferenceId }) => conferenceId));
  const { conferenceId, on } = ids;
  const meetings = all
    .filter((one) => brought.has(one.id) || (conferenceId !== undefined && seesConference(one, by)))
    .filter(({ id }) => conferenceId === undefined || id === conferenceId)
    .flatMap((conference): Meeting[] => {
      const held = on === undefined ? lastHeld(conference) : heldById(conference, local, on);
      return held ? [{ conference, held, isLive }] : [];
    });
  return meetings.sort((one, other) => one.held.startsAt.localeCompare(other.held.startsAt)).at(-1);

  function lastHeld(conference: Conference): Held | undefined {
    const today = dateAt(now, local.timeZone);
    return heldBetween(conference, local, daysAfter(today, -daysBack), today).findLast((held) =>
      mayBeDecided(held, now, local),
    );
  }
}
