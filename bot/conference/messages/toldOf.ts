import type { Conference } from '../../../domain/conference/conference';
import type { Held } from '../../../domain/conference/heldBetween';
import { type Told, whoIsTold } from '../../../domain/conference/messages/whoIsTold';
import { mayConfer } from '../../../domain/staff/rights';
import type { Staff } from '../../../domain/staff/staff';
import { staffWith } from '../../sending/recipients';
import type { Services } from '../../services';

/** How one person comes to one time: by themselves, or while a colleague is on leave. Undefined where they do not. */
export async function toldOf(
  services: Services,
  found: Conference,
  held: Held,
  staff: Staff,
): Promise<Told | undefined> {
  const isThey = ({ personId }: Told) => personId === staff.id;
  const own = whoIsTold(found, held, [staff]).find(isThey);
  // only their colleagues' leave says whom they come for
  return own ?? whoIsTold(found, held, await staffWith(services, found.localId, mayConfer)).find(isThey);
}
