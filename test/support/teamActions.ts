import { mostOpenActions } from '../../domain/conference/after/limits';
import type { TeamAction } from '../../domain/conference/brought';
import type { Case } from '../../domain/referral/case';
import type { Worker } from '../../domain/referral/referral';
import { onAgenda } from './broughts';
import type { CaseTown, Name } from './caseTown';
import { shared } from './deeds/caseDeed';

export const actionId = 'action222222';

/** What the team agreed on last Thursday, to be done in a fortnight. */
export function teamAction(owner: Worker, more: Partial<TeamAction> = {}): TeamAction {
  return {
    id: actionId,
    what: 'Canary: ring the hall about the ramp',
    owner,
    by: '2026-12-04',
    conferenceId: 'last',
    agreedOn: '2026-11-19',
    state: 'open',
    ...more,
  };
}

/** A case of somebody who shares with the team, in which somebody is to do something. Tess is on the care team. */
export function agreed(at: CaseTown, owner: Name, more: Partial<TeamAction> = {}): Partial<Case> {
  return { ...shared(at, ['tess']), teamActions: [teamAction(at.worker(owner), more)] };
}

/** As many as may be open. */
export function manyAgreed(at: CaseTown): Partial<Case> {
  const teamActions = Array.from({ length: mostOpenActions }, (_, index) =>
    teamAction(at.worker('ana'), { id: `${actionId}${index}` }),
  );
  return { ...shared(at, ['tess']), teamActions };
}

/** Brought to the conference that was held last Thursday. */
export function talkedOf(at: CaseTown): Partial<Case> {
  return onAgenda(at, { conferenceId: 'last' });
}
