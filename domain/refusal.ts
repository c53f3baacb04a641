/** Why a deed was not done. Each has its sentence in cards/refusalSentence.ts. */
export type Refusal =
  | 'not-found'
  | 'already-taken'
  | 'already-yours'
  | 'link-workers-take'
  | 'not-waiting'
  | 'not-taken'
  | 'not-yours'
  | 'already-spoken'
  | 'already-ended'
  | 'outcome-needed'
  | 'lead-only-outcome'
  | 'changed-meanwhile'
  | 'taken-so-ask'
  | 'speak-first'
  | 'no-question'
  | 'answer-needed'
  | 'not-with-intake'
  | 'reason-needed'
  | 'not-enough-tries'
  | 'ask-referrer-first'
  | 'fallback-needed'
  | 'date-needed'
  | 'not-paused'
  | 'worker-away'
  | 'worker-knows-them'
  | 'no-such-worker'
  | 'leads-only'
  | 'nothing-to-undo'
  | 'too-late-to-reopen'
  | 'ask-again-first'
  | 'still-open'
  | 'not-entered-by-you'
  | 'consent-needed'
  | 'not-shared'
  | 'no-such-case'
  | 'already-so'
  | 'last-lead'
  | 'no-such-request'
  | 'no-such-grant'
  | 'roles-needed'
  | 'roles-changed';

export type Decision<T, E> = { ok: true; next: T; event: E } | { ok: false; refusal: Refusal };

export function refuse(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal };
}
