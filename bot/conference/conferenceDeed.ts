import type { ConferenceForm } from '../../cards/conference/conferenceForm';
import type { Conference } from '../../domain/conference/conference';
import type { ConferenceDecision } from '../../domain/conference/conferenceDecision';
import type { Held } from '../../domain/conference/heldBetween';
import type { Local } from '../../domain/local';
import type { Worker } from '../../domain/referral/referral';
import type { Refusal } from '../../domain/refusal';
import type { Asker } from '../../domain/staff/asker';
import type { Press } from '../press';

/** What a deed on a conference is told besides it. */
export interface Doing {
  by: Asker;
  at: string;
  local: Local;
  press: Press;
  /** Those of the Local who may come. */
  workers: readonly Worker[];
  /** Of them those who are on leave on the day that it is about. */
  away: ReadonlySet<string>;
}

/** A deed on a conference that asks something first. */
export interface ConferenceDeed {
  form: ConferenceForm;
  /** It is about one time, and not about all of it. */
  isOfOne?: boolean;
  /** Whom it opens for; anyone else is shown the conference instead. */
  opensFor: (conference: Conference, by: Asker, held: Held | undefined, at: string, local: Local) => boolean;
  change: (found: Conference, typed: Record<string, string>, doing: Doing) => ConferenceDecision;
  /** Beside which input a refusal stands; the form comes back with it, and with everything that was typed. */
  problemAt?: Partial<Record<Refusal, string>>;
  says: string;
}
