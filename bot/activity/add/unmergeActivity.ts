import { type Activity, asActivity } from '../../../domain/activity/activity';
import { mayJoin } from '../../../domain/activity/add/merge/mayJoin';
import { takeApart } from '../../../domain/activity/add/merge/takeApart';
import { type Asker, rolesAt } from '../../../domain/staff/asker';
import { mayEditActivities } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { changeActivity } from '../changeActivity';
import { readActivity } from '../readActivity';
import { trustAnswer } from '../trust/trustAnswer';
import { linkWorkersJoin } from './mergeActivity';
import { refusedWrite } from './refusedWrite';
import { releaseMerged } from './releaseMerged';

/** They were two after all. The other is found by itself again first: a crash between leaves both to be found. */
export async function unmergeActivity(services: Services, by: Asker, press: Press): Promise<Answer> {
  const { otherId = '' } = press.ids;
  const read = await readActivity(services, by, press, mayEditActivities);
  if (!read) return refusedWrite(services, by, press);
  const { found: subject } = read;
  const held = await services.store.read('activities', subject.localId, otherId);
  const both = held ? [subject, asActivity(held.document)] : [subject];
  if (!mayJoin(rolesAt(by, subject.localId), ...both))
    return refusedWrite(services, by, press, { refusal: 'not-yours', line: linkWorkersJoin, subject });
  await releaseMerged(services, by, press, subject, otherId);
  return changeActivity(services, by, press, {
    may: mayEditActivities,
    change: (found) => takeApart(found, otherId),
    done: (next) => trustAnswer(services, by, press, next, { done: twoAgain(next) }),
    refused: (found) => trustAnswer(services, by, press, found, { done: 'They are two already.' }),
  });
}

function twoAgain({ vetting }: Activity): string {
  if (vetting?.status !== 'doNotSuggest') return 'They are two again.';
  return 'They are two again. “Do not suggest” holds for both until you choose “Suggest again”.';
}
