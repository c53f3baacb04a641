import type { Card } from '../../cards/card';
import type { Nudge } from '../../domain/notice/nudge';
import type { Held } from '../../store/store';
import type { DrawnFrom } from './isStillSo';

export interface Drawn extends DrawnFrom {
  card: Card;
  /** What a lock screen shows: neutral, without a name. */
  summary: string;
  /** What it says, where the next message depends on it. */
  told?: string;
  /** A card that follows what it is about, and is drawn again when that changes. */
  follows: boolean;
  /** What it was drawn from. */
  revision: number;
  /** What its reader might do then. */
  reader?: string;
  /** Of a list: the Locals whose referrals stand in it. */
  localIds?: string[];
  /** Of a list, or of the card of a day: what stood in it, to tell whether it has changed. */
  shows?: string;
  /** Of the card of a day: its date, the cases on it, and the keys of all that it has shown. */
  date?: string;
  caseIds?: string[];
  showed?: string[];
  isAsked?: boolean;
}
export type Message =
  | { drawn: Drawn; others: Held<Nudge>[] }
  /** They are on leave then: whoever else should know is asked for once more. */
  | { waitUntil: string; isAway?: boolean }
  /** It cannot be sent any more. */
  | { ends: 'withdrawn' | 'dead'; why: string }
  | 'withdrawn';
