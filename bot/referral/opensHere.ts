import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import { isForTheTeam } from '../../domain/summary/isForTheTeam';
import { opensSummary } from '../../domain/summary/opensSummary';
import type { Press } from '../press';

const ofMeetings = /^(action|conference|team)\./;

/**
 * In a meeting nothing opens of a case that the room may not know of, to nobody: what stands on a screen there is seen
 * by all. What belongs to team meetings opens in a room only where the summary would.
 */
export function opensHere(found: Case, by: Asker, { verb, room }: Pick<Press, 'verb' | 'room'>): boolean {
  if (!room) return true;
  if (ofMeetings.test(verb)) return opensSummary(found, by, 'room');
  return !room.isMeeting || isForTheTeam(found);
}
