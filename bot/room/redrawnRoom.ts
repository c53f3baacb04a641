import type { Placement } from '../../domain/notice/placement';
import { redrawnConference } from '../conference/redrawnConference';
import type { DrawnAgain } from '../sending/drawnAgain';
import type { Services } from '../services';
import { redrawnSummary } from '../summary/redrawnSummary';

/** A card that stands in front of several people, as things are now: the same for all of them. */
export async function redrawnRoom(services: Services, placed: Placement): Promise<DrawnAgain | undefined> {
  return placed.kind === 'summary.room'
    ? redrawnSummary(services, placed)
    : redrawnConference(services, placed);
}
