import { daysSubject } from '../../domain/notice/placement';
import { everyPage } from '../everyPage';
import type { Services } from '../services';

/** Whether a card of that day stands in somebody's chat, with the names that it has. */
export async function standsOn(services: Services, recipientId: string, date: string): Promise<boolean> {
  const where = [
    { field: 'recipientId', is: recipientId },
    { field: 'date', is: date },
  ];
  for await (const { document } of everyPage(services.store, 'placements', { partition: daysSubject, where }))
    if (!document.isPast) return true;
  return false;
}
