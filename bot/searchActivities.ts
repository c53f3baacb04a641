import { activityResults } from '../cards/activityResults';
import { findActivitiesForm } from '../cards/findActivities';
import { type Asker, localsWith } from '../domain/asker';
import { maySearchActivities } from '../domain/rights';
import type { Answer } from './answer';
import { findActivities } from './findActivities';
import type { Press } from './press';
import type { Services } from './services';

/** `activities` and words: what the directories of the asker's Locals have. The words are not kept. */
export async function searchActivities(services: Services, by: Asker, words: string): Promise<Answer> {
  const mine = localsWith(by, maySearchActivities);
  const locals = services.locals.filter(({ id }) => mine.includes(id));
  if (locals.length === 0) return { line: 'Your role here does not look up activities.' };
  const found = await findActivities(services, mine, words);
  return { card: activityResults(found, locals), summary: 'Activities' };
}

export function openActivities(services: Services): Answer {
  return { title: 'Find activities', dialog: findActivitiesForm(services.newNonce()) };
}

export async function findInDialog(services: Services, by: Asker, press: Press): Promise<Answer> {
  return searchActivities(services, by, press.inputs['words'] ?? '');
}
