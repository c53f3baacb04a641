import { afterBusinessDays } from '../../businessDays';
import type { Local } from '../../local';
import { toFunction, toPerson, toReferrers } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import { seenBy } from '../seenBy';
import { isOpen } from '../statusGroups';

/** Something is missing before anyone can say yes: the referrer acts next. */
export function askReferrer(
  found: Case,
  question: string,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  const { referral } = found;
  if (!isOpen(referral)) return refuse('already-ended');
  if (referral.status !== 'sent') return refuse('not-waiting');
  if (!relationsTo(found, by).some((one) => one === 'mayTake' || one === 'lead')) return refuse('not-yours');
  if (question === '') return refuse('reason-needed');
  return happened(found, 'asked', by.id, at, {
    text: question,
    referral: {
      status: 'needInfo',
      sentAt: referral.sentAt,
      since: at,
      question,
      askedBy: { personId: by.id, name: by.name },
      dueAt: afterBusinessDays(at, local.clocks.answer, local),
    },
    notices: toReferrers(found, 'referral.question', by.id, at),
  });
}

/** The referrer answers: the referral goes on, or the link worker has another way to try. */
export function answerReferral(
  found: Case,
  answer: string,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  const { referral } = found;
  if (!isOpen(referral)) return refuse('already-ended');
  const isLocal = relationsTo(found, by).includes('lead');
  if (!relationsTo(found, by).includes('referrer') && !isLocal) return refuse('not-yours');
  // a question that was put to somebody else before they came to it
  if (seenBy(found, by).referral.status !== referral.status) return refuse('no-question');
  if (referral.status === 'trying' && referral.referrerAskedAt !== undefined && !referral.answeredAt) {
    if (answer === '') return refuse('answer-needed');
    const notices = toPerson(found, 'referral.answered', referral.takenBy.personId, by.id, at);
    return happened(found, 'answered', by.id, at, {
      text: answer,
      referral: { ...referral, answeredAt: at },
      notices,
    });
  }
  if (referral.status !== 'needInfo') return refuse('no-question');
  if (answer === '') return refuse('answer-needed');
  return happened(found, 'answered', by.id, at, {
    text: answer,
    referral: {
      status: 'sent',
      sentAt: referral.sentAt,
      since: at,
      dueAt: afterBusinessDays(at, local.clocks.accept, local),
    },
    notices: [toFunction(found, 'referral.waiting', at, { linkWorkersOf: found.localId })],
  });
}
