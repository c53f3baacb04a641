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
  | 'last-lead'
  | 'no-such-request'
  | 'no-such-grant'
  | 'roles-needed'
  | 'roles-changed';

export type Decision<T, E> = { ok: true; next: T; event: E } | { ok: false; refusal: Refusal };

export function refuse(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal };
}
