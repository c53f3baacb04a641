import type { Local } from '../local';
import type { Relation } from '../referral/access';
import type { Case } from '../referral/case';
import type { Asker } from '../staff/asker';
import type { DueKind } from './dueKind';

/** For whom, and when, it is asked whether something is due. */
export interface DueReader {
  asker: Asker;
  relations: readonly Relation[];
  local: Local;
  /** On the Local's calendar, yyyy-mm-dd. */
  today: string;
  now: string;
  /** The link worker who has the case is away and nobody covers for them: the Lead stands in. */
  standsIn: boolean;
  /** Whether today is the first day since that date on which the reader works. */
  isFirstDaySince: (date: string) => boolean;
}

export interface Found {
  since: string;
  why: string;
  isUrgent?: true;
}

/** A kind of thing that time makes due: one file each in `kinds/`, listed in `dueRules.ts`. */
export interface DueRule {
  kind: DueKind;
  /** What it is called where people mute it. */
  name: string;
  /** Several of them in one line, without a name. */
  together: (count: number) => string;
  /** The person themself is to be spoken with: it stands in the day's dialog, one at a time. */
  isWithPerson?: true;
  /**
   * The next step with a case, for whoever does it or for their Lead: the first kind of these stands alone, and is
   * put off under this name, so that it stays away when it grows worse overnight.
   */
  step?: 'step' | 'leadStep';
  /** The earliest date on which `find` gives anything for anybody, unless another kind has by then. */
  from?: (found: Case, local: Local) => string | undefined;
  /** Of a case. Kinds about something else have neither: what asks for them gives their lines. */
  find?: (found: Case, reader: DueReader) => Found | undefined;
}
