import { samePersonForm } from '../../../cards/referral/forms/samePersonForm';
import { relationsTo } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { joinTo, mayCompare, someoneElse, takeReferrerIn } from '../../../domain/referral/people/samePerson';
import { isOpen } from '../../../domain/referral/statusGroups';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { notFound } from '../../notFound';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { changeCase } from '../changeCase';
import { drawDone, drawRefused } from '../drawCase';
import type { FormDeed } from '../formDeed';
import { opensForm } from '../formDeed';
import { readCase } from '../readCase';
import { matchOf } from './possibleMatches';

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
  const isKnown = later && earlier && (isOffered(later, earlier, by) || wasSaid(later, earlier, by, press));
  if (!isKnown) return notOffered(services, by, press, later);
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
      change: (found, at, local) => takeReferrerIn(found, later, by, at, local),
      done: () => {
        isTakenIn = true;
        return { line: '' };
      },
      refused: () => ({ line: '' }),
    });
    // whoever sent it themselves is, once it is taken in, somebody who knows the earlier one by another reference only
    const [taken] = await Promise.all([
      services.store.read('cases', localId, other),
      services.store.read('cases', localId, caseId),
    ]);
    const { donePresses = [] } = taken?.document ?? {};
    isTakenIn ||= donePresses.some(({ nonce, verb }) => nonce === press.nonce && verb === press.verb);
    if (!isTakenIn && 'line' in answer && answer.line !== '') return answer;
  }
  return changeCase(services, by, press, {
    change: (found, at, local) =>
      isTakenIn ? joinTo(found, earlier, by, at, local) : { ok: false, refusal: 'not-yours' },
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

/** Two people: what is not offered as a match cannot be answered either, whatever the press says. */
export async function saySomeoneElse(services: Services, by: Asker, press: Press): Promise<Answer> {
  const { localId = '', other = '' } = press.ids;
  const earlier = (await services.store.read('cases', localId, other))?.document;
  return changeCase(services, by, press, {
    change: (found, at) => {
      const isOffer = earlier && isOffered(found, earlier, by);
      const isKnown = isOffer || found.notSameAs.includes(other) || !mayCompare(found, by);
      return isKnown ? someoneElse(found, other, by, at) : { ok: false, refusal: 'no-such-case' };
    },
    done: (found, _event, relations) =>
      drawDone(services, by, press, found, relations, 'Written down: someone else.'),
    refused: (found, refusal, relations) => drawRefused(services, by, press, found, relations, refusal),
  });
}

/** As if the other were not there: whoever may not compare at all reads just that. */
function notOffered(services: Services, by: Asker, press: Press, later: Case | undefined) {
  if (!later || mayCompare(later, by)) return notFound(services, by, press, 'write', later);
  return changeCase(services, by, press, {
    change: () => ({ ok: false, refusal: 'not-yours' }),
    done: () => ({ line: '' }),
    refused: (found, refusal, relations) => drawRefused(services, by, press, found, relations, refusal),
  });
}

function isOffered(later: Case, earlier: Case, by: Asker): boolean {
  return later.replaces === undefined && mayCompare(later, by) && matchOf(later, earlier, by).length > 0;
}

/** The same press once more, or another about what is so already. */
function wasSaid(later: Case, earlier: Case, by: Asker, press: Press): boolean {
  const { referral, replaces, donePresses } = later;
  const isSo = (referral.status === 'joined' && referral.to === earlier.id) || replaces === earlier.id;
  const isDelivered = donePresses.some(({ nonce, verb }) => nonce === press.nonce && verb === press.verb);
  return isSo && (isDelivered || (mayCompare(later, by) && relationsTo(earlier, by).length > 0));
}
