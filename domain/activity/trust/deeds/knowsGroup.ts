import type { Worker } from '../../../referral/referral';
import { refuse } from '../../../refusal';
import type { Activity } from '../../activity';
import type { ActivityDecision } from '../../activityDecision';

/** Colleagues may ask this person about it. */
export function knowsGroup({ localContact }: Activity, by: Worker): ActivityDecision {
  if (localContact?.personId === by.personId) return refuse('already-so');
  return { ok: true, what: 'contactSet', patch: { localContact: by } };
}

/** Whoever knows it says so no more, or somebody who keeps the directory says it for them. */
export function forgetsGroup({ localContact }: Activity, by: Worker, mayEdit: boolean): ActivityDecision {
  if (!localContact) return refuse('already-so');
  if (localContact.personId !== by.personId && !mayEdit) return refuse('not-found');
  return { ok: true, what: 'contactCleared', patch: { localContact: undefined } };
}
