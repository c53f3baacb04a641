import type { Case } from '../../../domain/referral/case';
import { namesIn } from '../../../domain/referral/record/namesIn';
import { rolesAt } from '../../../domain/staff/asker';
import { roleNames } from '../../../domain/staff/roles';
import type { Services } from '../../services';
import { hasLeft, staffNow } from './staffNow';

/** What those are now whom the case does not name. */
export async function rolesIn(services: Services, found: Case): Promise<Record<string, string>> {
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
