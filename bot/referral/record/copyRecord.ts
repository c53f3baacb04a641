import { recordCopy } from '../../../cards/referral/record/recordCopy';
import { seesDetails } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { namesIn } from '../../../domain/referral/record/namesIn';
import { type Asker, rolesAt } from '../../../domain/staff/asker';
import { roleNames } from '../../../domain/staff/roles';
import type { Answer } from '../../answer';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { detailsFor } from '../drawCase';
import { viewCase } from '../viewCase';
import { withAllSteps } from '../withHistory';
import { hasLeft, staffNow } from './staffNow';

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

/** What those are now whom the case does not name. */
async function rolesIn(services: Services, found: Case): Promise<Record<string, string>> {
  const named = namesIn(found);
  const others = found.timeline.map((entry) => entry.by).filter((id) => !named.has(id) && id !== 'bot');
  const staff = await staffNow(services, others);
  const roles = others.map((id): [string, string] => {
    const held = staff.get(id);
    const words = held && rolesAt(held, found.localId).map((role) => roleNames[role]);
    if (!words) return [id, hasLeft];
    return [id, words.length > 0 ? [...new Set(words)].join(', ') : 'a colleague'];
  });
  return { ...Object.fromEntries(roles), bot: 'the bot' };
}
