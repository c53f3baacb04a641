import type { Local } from '../../domain/local';
import type { Standing } from '../../domain/nudges/howItStands';
import type { Tally } from '../../domain/nudges/tally';

/** One colleague at one Local. */
export interface NudgeRow {
  local: Local;
  personId: string;
  name: string;
  tally: Tally;
  /** When their next card of a day is due, if anything is then. ISO, UTC. */
  nextCardAt?: string;
  /** Teams lets nothing through to them now; with its word for it. */
  blocked?: { code: string | undefined };
  /** It is no colleague but a chat of several people. */
  isChat?: true;
}

/** What "Send again" has done. */
export interface NudgesDone {
  name: string;
  count: number;
  /** They must add the app before anything arrives. */
  mustAdd?: boolean;
  /** A card of an earlier day is not sent again: what it told stands on the next one. Whether that is today's. */
  nextCard?: 'today' | 'later';
}

export interface NudgesView {
  totals: readonly { local: Local; counts: Record<Standing, number>; notReached: number }[];
  /** Of one page. */
  rows: readonly NudgeRow[];
  /** Where the next page begins. */
  next: number | undefined;
  isFirst: boolean;
  done?: NudgesDone;
  appId?: string;
  /** When it was read: what fails after that is not sent again by its buttons. */
  listedAt: string;
  nonce: string;
}
