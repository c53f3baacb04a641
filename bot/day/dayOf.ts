import { type Day, emptyDay } from '../../domain/day/day';
import type { Services } from '../services';

/** How they want their day; without a document of theirs, as everybody begins. */
export async function dayOf(services: Services, personId: string): Promise<Day> {
  return (await services.store.read('days', personId, personId))?.document ?? emptyDay(personId);
}
