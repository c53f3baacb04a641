import type { Local } from '../../domain/local';
import type { Standing } from '../../domain/nudges/howItStands';
import type { Tally } from '../../domain/nudges/tally';

/** One colleague at one Local. */
export interface NudgeRow {
  local: Local;
  personId: string;
  name: string;
  tally: Tally;
  /** Teams lets nothing through to them now; with its word for it. */
  blocked?: { code: string | undefined };
}

export interface NudgesView {
  totals: readonly { local: Local; counts: Record<Standing, number>; notReached: number }[];
  /** Of one page. */
  rows: readonly NudgeRow[];
  /** Where the next page begins. */
  next: number | undefined;
  isFirst: boolean;
  done?: { name: string; count: number };
  appId?: string;
  /** When it was read: what fails after that is not sent again by its buttons. */
  listedAt: string;
  nonce: string;
}
