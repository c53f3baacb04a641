import { referenceIn } from '../../domain/referral/finding/referenceIn';
import { localOf, type Services } from '../services';

const nowhere = 'none';

/**
 * Where the case stands that somebody names, and a place where none is for what can be no name of one: so that the
 * store is asked the same whether there is no such case or it is not theirs to see.
 */
export function casePlace(
  services: Pick<Services, 'locals'>,
  { localId = '', caseId = '' }: { localId?: string; caseId?: string },
): { localId: string; caseId: string } {
  const local = localOf(services, localId);
  const reference = local && referenceIn(caseId)?.reference;
  return { localId: local?.id ?? nowhere, caseId: reference ?? nowhere };
}
