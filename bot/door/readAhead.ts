import type { Press } from '../press';
import { casePlace } from '../referral/casePlace';
import type { Services } from '../services';

/** Presses that change one's own day, and need it before anything else. */
const ofOwnDay = /^(day|due)\.(back|done|mute|unmute)$|^reminders\.save$|^case\.(un)?park$/;

/**
 * Most presses are about a case: it is read beside whoever presses, and whether it is open to them is decided when both
 * are there. The same is read whether there is such a case or not.
 */
export function readAhead(services: Services, { ids, verb }: Press, personId: string): void {
  const { store } = services;
  const { localId, caseId } = casePlace(services, ids);
  const ahead = [
    ...(ids['caseId'] === undefined ? [] : [store.read('cases', localId, caseId)]),
    ...(ofOwnDay.test(verb) ? [store.read('days', personId, personId)] : []),
  ];
  // whoever needs it meets the fault
  for (const one of ahead) one.catch(() => undefined);
}
