import { heldById } from '../../domain/conference/heldById';
import type { Asker } from '../../domain/staff/asker';
import { mayConfer } from '../../domain/staff/rights';
import type { Press } from '../press';
import { staffWith } from '../sending/recipients';
import { localFor, type Services } from '../services';
import { readConference } from './readConference';

/** Object ids of those who are on leave on the day of the time that a press names. */
export async function awayOn(services: Services, by: Asker, press: Press): Promise<ReadonlySet<string>> {
  const found = await readConference(services, by, press);
  const held = found && heldById(found.document, localFor(services, found.document.localId), press.ids['on']);
  if (!found || !held) return new Set();
  const staff = await staffWith(services, found.document.localId, mayConfer);
  const away = staff.filter(({ leave }) => leave && leave.from <= held.on && held.on <= leave.until);
  return new Set(away.map(({ id }) => id));
}
