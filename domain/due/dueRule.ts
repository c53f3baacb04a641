import type { Local } from '../local';
import type { Relation } from '../referral/access';
import type { Case } from '../referral/case';
import type { Asker } from '../staff/asker';
import type { DueKind } from './dueKind';
import type { DueLine } from './dueLine';

/** For whom, and when, it is asked whether something is due. */
export interface DueReader {
  asker: Asker;
  relations: readonly Relation[];
  local: Local;
  /** On the Local's calendar, yyyy-mm-dd. */
  today: string;
  now: string;
  /** Looks after it as a Lead: one of its own, or in place of one. */
  isLead: boolean;
  /** In whose place. */
  leadsFor?: string;
  /** The link worker who has the case is away and nobody covers for them: the Lead stands in. */
  standsIn: boolean;
  /** Of what the team agreed on and is due: who was to do it, and the case is not open to them any more. */
  ownersGone?: readonly string[];
  /** The last date on which the reader works, up to that one; that one, where a week before it has none. */
  lastWorkDate: (date: string) => string;
}

export type Found = Pick<DueLine, 'since' | 'why' | 'isUrgent' | 'which' | 'by'>;

/** A kind of thing that time makes due: one file each in `kinds/`, listed in `dueRules.ts`. */
export interface DueRule {
  kind: DueKind;
  /** What it is called where people mute it. */
  name: string;
  /** All of them in one line, without a name. At least one. */
  together: (lines: readonly DueLine[]) => string;
  /** The person themself is to be spoken with: it stands in the day's dialog, one at a time. */
  isWithPerson?: true;
  /**
   * The next step with a case, for whoever does it or for their Lead: the first kind of these stands alone, and is
   * put off under this name, so that it stays away when it grows worse overnight.
   */
  step?: 'step' | 'leadStep';
  /** Stands as long as it is true, but comes by itself on one day only, or on the day until which it was put off. */
  isOnce?: true;
  /** The earliest date on which `find` gives anything for anybody, unless another kind has by then. */
  from?: (found: Case, local: Local) => string | undefined;
  /** Of a case. Kinds about something else have neither: what asks for them gives their lines. */
  find?: (found: Case, reader: DueReader) => Found | undefined;
}
