import type { Card } from '../../../cards/card';
import type { SeenCase } from '../../sending/isStillSo';

/** A card for the chat of a conference, as things stand now. */
export interface RoomShown {
  card: Card;
  /** A short digest of what it shows. */
  shows: string;
  /** Whatever changes one of these may change the card. */
  caseIds: string[];
  /** What it was drawn from, for a card that has to wait before it goes. */
  seen: SeenCase[];
}
