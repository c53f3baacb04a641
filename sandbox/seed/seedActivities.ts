import { importActivities } from '../../bot/activity/exchange/importActivities';
import type { Services } from '../../bot/services';
import activities from './activities.json';

/** The demo directory: made-up activities of two Locals. */
export async function seedActivities(services: Pick<Services, 'store' | 'now' | 'newNonce'>): Promise<void> {
  for (const [localId, page] of Object.entries(activities))
    await importActivities(services, localId, page, 'bot', 'Demo directory');
}
