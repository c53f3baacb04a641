import { stillRunning } from '../../../domain/activity/trust/deeds/stillRunning';
import type { Asker } from '../../../domain/staff/asker';
import { dateAt } from '../../../domain/staff/leave';
import { mayEditActivities } from '../../../domain/staff/rights';
import { type Answer, asDialog } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { changeActivity } from '../changeActivity';
import { asShownTo } from '../setAside';
import { refusedWords } from '../trust/refusedWords';
import { upkeepAnswer } from './upkeepAnswer';

/** "Still running" on the list: the list goes on with the next one. */
export function upkeepStillRunning(services: Services, by: Asker, press: Press): Promise<Answer> {
  const { page } = press.ids;
  return changeActivity(services, by, press, {
    may: mayEditActivities,
    change: (found, at, { timeZone }) => stillRunning(found, dateAt(at, timeZone)),
    done: async (next) => {
      // the card in the chat sends the same each time: each answer is one of its own
      const nonce = nonceAfter(`${press.nonce} ${next.revision}`);
      const list = await upkeepAnswer(services, by, { page, done: asShownTo(by, next), nonce });
      return asDialog('Upkeep', list);
    },
    refused: (_found, refusal) => ({ line: refusedWords(refusal) }),
  });
}
