import type { Case } from '../../domain/referral/case';
import type { Answer } from '../answer';
import type { Room } from '../press';
import { keepRoom } from '../room/keepRoom';
import { placeInRoom } from '../room/placeInRoom';
import type { Services } from '../services';
import { lockScreen } from './lockScreen';
import { summaryShown } from './summaryShown';

/** The name-free card as an answer in a chat of several people: it follows the case. */
export async function summaryInRoom(services: Services, found: Case, room: Room): Promise<Answer> {
  const { id, localId, revision } = found;
  const recipientId = await keepRoom(services, room);
  const { card, shows } = await summaryShown(services, found);
  const subject = { container: 'cases', partition: localId, id } as const;
  const placed = { kind: 'summary.room', subject, recipientId } as const;
  const drawn = { revision, caseIds: [id], showed: [shows] };
  return {
    card,
    summary: lockScreen,
    posted: (activityId) => placeInRoom(services, placed, room, activityId, drawn),
  };
}
