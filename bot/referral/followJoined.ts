import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import type { Held } from '../../store/store';
import type { Services } from '../services';

const mostSteps = 5;

/** For whoever sent a referral that was joined with another: the case that goes on. For anyone else: the case itself. */
export async function followJoined(services: Services, held: Held<Case>, asker: Asker): Promise<Held<Case>> {
  let current = held;
  for (let step = 0; step < mostSteps; step += 1) {
    const { referral, localId, referrers } = current.document;
    if (referral.status !== 'joined' || !referrers.some(({ personId }) => personId === asker.id)) break;
    const next = await services.store.read('cases', localId, referral.to);
    if (!next) break;
    current = next;
  }
  return current;
}
