import { caseReference, referencesInANonce } from '../../../domain/referral/caseReference';
import type { Services } from '../../services';

/** References of this form that a case once had which was disposed of: another person never gets them. */
export async function spentReferences(
  { store }: Pick<Services, 'store'>,
  { id: partition, prefix }: { id: string; prefix: string },
  nonce: string,
): Promise<ReadonlySet<string>> {
  const ids = Array.from({ length: referencesInANonce }, (_, attempt) =>
    caseReference(prefix, nonce, attempt),
  );
  const { found } = await store.query('disposals', { partition, where: [{ field: 'id', in: ids }] });
  return new Set(found.map(({ document }) => document.id));
}
