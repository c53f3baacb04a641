import type { Conference } from '../../domain/conference/conference';
import { everyPage } from '../everyPage';
import type { Services } from '../services';

/** All that a Local keeps, cancelled ones too. */
export async function conferencesAt(services: Services, localId: string): Promise<Conference[]> {
  const found: Conference[] = [];
  for await (const { document } of everyPage(services.store, 'conferences', { partition: localId }))
    found.push(document);
  return found;
}
