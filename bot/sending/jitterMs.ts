import { plainAlphabet } from '../../domain/referral/caseReference';
import type { Services } from '../services';

/** Up to a second, so that those who were refused together do not come back together. */
export function jitterMs({ newNonce }: Pick<Services, 'newNonce'>): number {
  const [first = '', second = ''] = newNonce();
  const many = plainAlphabet.length;
  return Math.floor(
    ((plainAlphabet.indexOf(first) * many + plainAlphabet.indexOf(second)) * 1000) / many ** 2,
  );
}
