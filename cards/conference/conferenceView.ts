import type { Conference } from '../../domain/conference/conference';
import type { Held } from '../../domain/conference/heldBetween';
import type { Comer } from '../../domain/conference/whoComes';
import type { Local } from '../../domain/local';
import type { Case } from '../../domain/referral/case';

/** A case that comes up. */
export interface AgendaRow {
  found: Pick<Case, 'id' | 'localId' | 'referral'>;
  /** Its summary opens for the reader. */
  opens: boolean;
  /** One that the reader speaks of. */
  isOwn?: boolean;
  /** It came up before and was not done with. */
  comesBack?: boolean;
}

/** A conference in a dialog, of one time where there is one. */
export interface ConferenceView {
  conference: Conference;
  local: Local;
  held?: Held;
  /** Those to come, also those that are not held. */
  times: readonly Held[];
  /** The last one that has ended. */
  last?: Held;
  comers: readonly Comer[];
  agenda: readonly AgendaRow[];
  /** The reader planned it or is the Lead; comes to this time. */
  changes: boolean;
  comes: boolean;
  mayUndo: boolean;
  readerId: string;
  /** Which cases of the agenda are shown first. */
  from: number;
  now: string;
  nonce: string;
  /** What was just done, or why it was not. */
  says?: string;
  problem?: string;
}
