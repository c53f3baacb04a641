import type { Conference } from '../../../domain/conference/conference';
import type { Held } from '../../../domain/conference/heldBetween';
import type { Drawn } from '../../sending/drawn';
import type { RoomShown } from './roomShown';

/** Neutral, on any lock screen. */
export const roomCardSummary = 'A case conference';

/** A card for the chat, with all that is remembered of it where it stands. */
export function roomDrawn(
  { revision }: Pick<Conference, 'revision'>,
  { id }: Pick<Held, 'id'>,
  { card, shows, caseIds, seen }: RoomShown,
): Drawn {
  return {
    card,
    summary: roomCardSummary,
    follows: true,
    revision,
    // a chat is nobody of the staff
    readerRevision: 0,
    seen,
    date: id,
    caseIds,
    showed: [shows],
  };
}
