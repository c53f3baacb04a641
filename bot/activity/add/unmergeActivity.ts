import { takeApart } from '../../../domain/activity/add/takeApart';
import type { Asker } from '../../../domain/staff/asker';
import { mayEditActivities } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { changeActivity, noSuchActivity } from '../changeActivity';
import { readActivity } from '../readActivity';
import { trustAnswer } from '../trust/trustAnswer';
import { releaseMerged } from './releaseMerged';

/** They were two after all. The other is found by itself again first: a crash between leaves both to be found. */
export async function unmergeActivity(services: Services, by: Asker, press: Press): Promise<Answer> {
  const { otherId = '' } = press.ids;
  const read = await readActivity(services, by, press, mayEditActivities);
  if (!read) return { line: noSuchActivity };
  await releaseMerged(services, by, press, read.found, otherId);
  return changeActivity(services, by, press, {
    may: mayEditActivities,
    change: (found) => takeApart(found, otherId),
    done: (next) => trustAnswer(services, by, press, next, { done: 'They are two again.' }),
    refused: (found) => trustAnswer(services, by, press, found, { done: 'They are two already.' }),
  });
}
