import { DateTime } from 'luxon';
import { afterBusinessDays } from '../../businessDays';
import type { Local } from '../../local';
import { toFunction, toReferrers } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { isWithPerson, mayWork, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import type { Trying } from '../referral';
import { isOpen } from '../statusGroups';

/** Three tries, on three days of the Local and in at least two ways. */
export function hasTriedEnough(
  { tries }: Pick<Trying, 'tries'>,
  { timeZone }: Pick<Local, 'timeZone'>,
): boolean {
  const days = tries.map(({ at }) => DateTime.fromISO(at, { zone: timeZone }).toISODate());
  return new Set(days).size >= 3 && new Set(tries.map(({ way }) => way)).size >= 2;
}

/** After the tries: does whoever referred know another way? */
export function askForWay(found: Case, by: Asker, at: string, local: Local): CaseDecision {
  const { referral } = found;
  if (!isOpen(referral)) return refuse('already-ended');
  if (referral.status !== 'trying') return refuse('not-taken');
  if (!mayWork(relationsTo(found, by))) return refuse('not-yours');
  if (!hasTriedEnough(referral, local)) return refuse('not-enough-tries');
  if (referral.referrerAskedAt !== undefined) return refuse('already-so');
  const dueAt = afterBusinessDays(at, local.clocks.answer, local);
  return happened(found, 'askedReferrer', by.id, at, {
    referral: { ...referral, referrerAskedAt: at, dueAt },
    notices: toReferrers(found, 'referral.reach', by.id, at),
  });
}

/** The link worker could not reach them and asks the Lead to agree; a Lead agrees at once. */
export function giveUp(found: Case, by: Asker, at: string, local: Local): CaseDecision {
  const { referral } = found;
  if (!isOpen(referral)) return refuse('already-ended');
  if (referral.status !== 'trying') return refuse('not-taken');
  const relations = relationsTo(found, by);
  const isLead = relations.includes('lead');
  if (!isWithPerson(relations) && !isLead) return refuse('not-yours');
  if (!hasTriedEnough(referral, local)) return refuse('not-enough-tries');
  const isReferrerElse = found.referrers.some(({ personId }) => personId !== referral.takenBy.personId);
  if (isReferrerElse && referral.referrerAskedAt === undefined) return refuse('ask-referrer-first');
  if (isLead) {
    const {
      status: _trying,
      dueAt: _due,
      referrerAskedAt: _asked,
      answeredAt: _said,
      giveUpAskedAt: _gave,
      ...rest
    } = referral;
    return happened(found, 'noContact', by.id, at, {
      referral: { ...rest, status: 'noContact', since: at },
      careTeam: [],
      notices: toReferrers(found, 'referral.noContact', by.id, at),
    });
  }
  if (referral.giveUpAskedAt !== undefined) return refuse('already-so');
  return happened(found, 'askedToGiveUp', by.id, at, {
    referral: { ...referral, giveUpAskedAt: at },
    notices: [toFunction(found, 'referral.lead', at, { leadsOf: found.leadFrom ?? found.localId })],
  });
}
