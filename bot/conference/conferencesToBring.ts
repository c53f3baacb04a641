import { seesConference } from '../../domain/conference/conferenceRights';
import { nextHeld } from '../../domain/conference/nextHeld';
import type { Asker } from '../../domain/staff/asker';
import { localOf, type Services } from '../services';
import { conferencesAt } from './conferencesAt';

const most = 30;

/** Those of a Local that the asker sees and that have a time to come, the next one first. */
export async function conferencesToBring(services: Services, by: Asker, localId: string) {
  const local = localOf(services, localId);
  if (!local) return [];
  const all = await conferencesAt(services, localId);
  return all
    .flatMap((conference) => {
      const held = seesConference(conference, by) && nextHeld(conference, local, services.now());
      return held ? [{ conference, held }] : [];
    })
    .sort((one, other) => one.held.startsAt.localeCompare(other.held.startsAt))
    .slice(0, most);
}
