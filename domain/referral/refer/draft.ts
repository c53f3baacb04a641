import type { Typed } from './referralRequest';

interface Form {
  /** The form's nonce. */
  id: string;
  personId: string;
  localId: string;
  startedAt: string;
  savedAt: string;
  /** When it erases itself. */
  wakeAt: string;
}

/** An unfinished referral form, exactly as it was typed. It may hold a name before consent, so it does not live long. */
export interface OpenDraft extends Form {
  state: 'open';
  typed: Typed;
  /** Whom to call has been shown on it, which is done once. */
  safetyShown?: true;
}

/** A form that was discarded, or to which the person said no: nothing typed is left, and a late press of it does nothing. */
export interface EndedDraft extends Form {
  state: 'ended';
}

export type Draft = OpenDraft | EndedDraft;
