import type { Case } from '../../domain/referral/case';
import type { InformationRequest } from '../../domain/referral/people/informationRequest';

export const requestId = 'request22222';
const at = '2026-11-20T00:00:00.000Z';

/** The person asked; Ana wrote it down. */
export function asked(more: Partial<InformationRequest> = {}): InformationRequest {
  const by = { personId: 'ana', name: 'Ana Petrov' };
  return { id: requestId, kind: 'access', at, by, dueOn: '2026-12-20', ...more };
}

/** And it was gone through since. */
export function goneThrough(made: Pick<Case, 'timeline'>, by = 'lou'): Partial<Case> {
  const checked = { at: '2026-11-22T22:00:00.000Z', by };
  return {
    requests: [asked({ checked })],
    timeline: [...made.timeline, { ...checked, event: 'informationChecked' }],
  };
}
