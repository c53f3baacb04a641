import { activityResults } from '../../cards/activity/activityResults';
import { findActivitiesForm } from '../../cards/activity/findActivities';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { maySearchActivities } from '../../domain/staff/rights';
import type { Answer } from '../answer';
import type { Press } from '../press';
import type { Services } from '../services';
import { findActivities } from './findActivities';

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
