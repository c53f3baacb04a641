import { recordCopy } from '../../../cards/referral/record/recordCopy';
import { seesDetails } from '../../../domain/referral/access';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { detailsFor } from '../drawCase';
import { viewCase } from '../viewCase';
import { withAllSteps } from '../withHistory';
import { rolesIn } from './rolesIn';

/** "Copy for the record", for those who see the details. Anyone else is shown the case as they know it. */
export async function copyRecord(services: Services, by: Asker, press: Press): Promise<Answer> {
  return viewCase(services, by, press, async (found, relations) => {
    if (!seesDetails(relations) || !found.consents.refer.given)
      return detailsFor(services, by, press, found, relations);
    const local = localFor(services, found.localId);
    const whole = await withAllSteps(services, found);
    const roles = await rolesIn(services, whole);
    const dialog = recordCopy({ found: whole, local, at: services.now(), roles });
    return { title: `For the record: ${found.id}`, dialog };
  });
}
