import { samePersonForm } from '../../cards/referral/forms/samePersonForm';
import { relationsTo } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { joinTo, mayCompare, takeReferrerIn } from '../../domain/referral/samePerson';
import { isOpen } from '../../domain/referral/statusGroups';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { notFound } from '../notFound';
import type { Press } from '../press';
import type { Services } from '../services';
import { changeCase } from './changeCase';
import { drawDone, drawRefused } from './drawCase';
import type { FormDeed } from './formDeed';
import { opensForm } from './formDeed';
import { readCase } from './readCase';

const asks: FormDeed = {
  form: samePersonForm,
  opensFor: (_relations, found, by) => mayCompare(found, by),
  change: () => ({ ok: false, refusal: 'not-yours' }),
  says: '',
};
export const askSamePerson = opensForm(asks);

/**
 * Two writes: first the earlier case takes the referrer in, then the new one joins it. Cut short in between, the same
 * press (or another) does the rest and nothing twice.
 */
export async function saySamePerson(services: Services, by: Asker, press: Press): Promise<Answer> {
  const { localId = '', caseId = '', other = '' } = press.ids;
  const later = (await services.store.read('cases', localId, caseId))?.document;
  const earlier = (await services.store.read('cases', localId, other))?.document;
  const isTheirs = later && earlier && relationsTo(earlier, by).length > 0 && caseId !== other;
  if (!isTheirs) return notFound(services, by, press, 'write', later);
  const refused = (
    found: Case,
    refusal: Parameters<typeof drawRefused>[5],
    relations: Parameters<typeof drawRefused>[4],
  ) => drawRefused(services, by, press, found, relations, refusal);
  // one that has ended joins nothing, and then the earlier one is left as it is too
  let isTakenIn = !isOpen(later.referral) || !isOpen(earlier.referral);
  if (!isTakenIn) {
    const toEarlier = { ...press, ids: { localId, caseId: other } };
    const answer = await changeCase(services, by, toEarlier, {
      change: (found, at) => takeReferrerIn(found, later, by, at),
      done: () => {
        isTakenIn = true;
        return { line: '' };
      },
      refused: () => ({ line: '' }),
    });
    if (!isTakenIn && 'line' in answer && answer.line !== '') return answer;
  }
  return changeCase(services, by, press, {
    change: (found, at) => (isTakenIn ? joinTo(found, earlier, by, at) : { ok: false, refusal: 'not-yours' }),
    // read again: whoever sent it themselves follows it to the one that goes on, at each delivery
    done: async (done, _event, theirs) => {
      const { found, relations } = (await readCase(services, by, press)) ?? {
        found: done,
        relations: theirs,
      };
      const named = (await services.store.read('cases', localId, caseId))?.document;
      const isJoined = named?.referral.status === 'joined';
      const says = isJoined ? `It has joined ${other}.` : `Linked: they were here before, as ${other}.`;
      return drawDone(services, by, press, found, relations, says);
    },
    refused,
  });
}
