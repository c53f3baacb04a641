import { afterFault } from '../../domain/notice/afterFault';
import type { Nudge } from '../../domain/notice/nudge';
import { StoreUnavailable } from '../../store/storeFaults';
import type { Services } from '../services';
import { jitterMs } from './jitterMs';
import { settleNudge } from './settleNudge';

/** One that cannot be drawn is not tried for ever. One that was claimed counts as a message that may have been shown. */
export async function faulted(
  services: Services,
  { recipientId, id }: Pick<Nudge, 'recipientId' | 'id'>,
  error: unknown,
): Promise<boolean> {
  // a store that is down is nobody's fault
  if (error instanceof StoreUnavailable) return false;
  const held = await services.store.read('nudges', recipientId, id);
  if (held?.document.state !== 'planned') return false;
  return settleNudge(services, held, afterFault(held.document, services.now(), jitterMs(services)));
}
