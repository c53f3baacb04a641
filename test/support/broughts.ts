import type { Brought } from '../../domain/conference/brought';
import type { Worker } from '../../domain/referral/referral';
import type { CaseTown } from './caseTown';
import { shared } from './deeds/caseDeed';

export const broughtId = 'brought22222';

/** What is to come up at a conference, as its bringer wrote it. */
export function brought(by: Worker, more: Partial<Brought> = {}): Brought {
  return {
    id: broughtId,
    conferenceId: 'team',
    by,
    at: '2026-11-22T22:10:00.000Z',
    reason: 'stuck',
    question: 'Canary: who knows a choir?',
    ...more,
  };
}

/** A case of somebody who shares with the team, which Ana has brought. Dana and Tess are on the care team. */
export const onAgenda = (at: CaseTown, more: Partial<Brought> = {}) => ({
  ...shared(at, ['dana', 'tess']),
  brought: [brought(at.worker('ana'), more)],
  onAgenda: true as const,
});
