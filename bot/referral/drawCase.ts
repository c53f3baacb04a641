import { line, problem } from '../../cards/parts';
import { caseDetails, ownReferral, referralWithColleague } from '../../cards/referral/caseDetails';
import { refusalSentence } from '../../cards/refusalSentence';
import { type Relation, seesDetails } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import type { Refusal } from '../../domain/refusal';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { postedCard } from './postedCard';

/** How a case stands, for the one who pressed: as much as they may see, and only in a dialog. */
export function detailsFor(services: Services, press: Press, found: Case, relations: Relation[]): Answer {
  const { timeZone } = localFor(services, found.localId);
  const view = { found, relations, timeZone, nonce: nonceAfter(press.nonce) };
  return {
    title: `Referral ${found.id}`,
    dialog:
      found.consents.refer.given && seesDetails(relations)
        ? caseDetails(view)
        : relations.includes('referrer')
          ? ownReferral(view)
          : referralWithColleague(found, timeZone),
  };
}

/** After a deed: the details again in a dialog, with what was done on top; or the posted card, redrawn. */
export function drawDone(
  services: Services,
  by: Asker,
  press: Press,
  found: Case,
  relations: Relation[],
  says: string,
): Answer {
  if (press.through === 'card')
    return { card: postedCard(services, 'referral.waiting', found, by, nonceAfter(press.nonce)) };
  if (relations.length === 0) return { line: says };
  return withFirst(detailsFor(services, press, found, relations), line(`✓ ${says}`));
}

/** After a refusal: why, and how the case stands now. */
export function drawRefused(
  services: Services,
  by: Asker,
  press: Press,
  found: Case,
  relations: Relation[],
  refusal: Refusal,
): Answer {
  if (press.through === 'card')
    return { card: postedCard(services, 'referral.waiting', found, by, nonceAfter(press.nonce)) };
  return withFirst(detailsFor(services, press, found, relations), problem(refusalSentence[refusal]));
}

function withFirst(answer: Answer, first: ReturnType<typeof line>): Answer {
  return 'dialog' in answer
    ? { ...answer, dialog: { ...answer.dialog, body: [first, ...answer.dialog.body] } }
    : answer;
}
