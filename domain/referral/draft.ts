/** An unfinished referral form, exactly as it was typed. It may hold a name before consent, so it does not live long. */
export interface Draft {
  /** The form's nonce. */
  id: string;
  personId: string;
  localId: string;
  typed: Record<string, string>;
  startedAt: string;
  savedAt: string;
  /** When it erases itself. */
  wakeAt: string;
}
