import { toPerson } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { holderOf, mayWork, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import { isOpen } from '../statusGroups';
import type { Candidate } from '../work/assignReferral';

/** A colleague who works with the person may see the case, while the person shares with the team. A referrer is asked. */
export function addToTeam(
  found: Case,
  who: (Omit<Candidate, 'mayTake' | 'isAway'> & { mayRefer: boolean }) | undefined,
  by: Asker,
  at: string,
): CaseDecision {
  if (!isOpen(found.referral)) return refuse('already-ended');
  if (!mayWork(relationsTo(found, by))) return refuse('not-yours');
  if (!found.consents.shareWithTeam.given) return refuse('not-shared');
  if (!who?.mayRefer) return refuse('no-such-worker');
  if (found.conflicts.includes(who.personId)) return refuse('worker-knows-them');
  const isThere = found.careTeam.some(({ personId }) => personId === who.personId);
  if (isThere || holderOf(found) === who.personId) return refuse('already-so');
  const { personId, name } = who;
  if (found.referrers.some((referrer) => referrer.personId === personId) && personId !== by.id)
    return happened(found, 'teamAsked', by.id, at, {
      askedToTeam: [...new Set([...(found.askedToTeam ?? []), personId])],
      notices: toPerson(found, 'team.asked', personId, by.id, at),
    });
  return happened(found, 'teamAdded', by.id, at, {
    careTeam: [...found.careTeam, { personId, name }],
    notices: toPerson(found, 'team.asked', personId, by.id, at),
  });
}

/** The referrer answers whether they join. */
export function answerTeam(found: Case, isYes: boolean, by: Asker, at: string): CaseDecision {
  if (!isOpen(found.referral)) return refuse('already-ended');
  if (!found.askedToTeam?.includes(by.id) || !relationsTo(found, by).includes('referrer'))
    return refuse('no-such-request');
  if (!found.consents.shareWithTeam.given) return refuse('not-shared');
  const askedToTeam = found.askedToTeam.filter((id) => id !== by.id);
  const careTeam = [...found.careTeam, { personId: by.id, name: by.name }];
  return happened(found, isYes ? 'teamJoined' : 'teamLeft', by.id, at, {
    askedToTeam,
    ...(isYes && { careTeam }),
  });
}

/** Somebody leaves it: by themselves, or taken off by the link worker or the Lead. */
export function leaveTeam(found: Case, personId: string, by: Asker, at: string): CaseDecision {
  if (personId !== by.id && !mayWork(relationsTo(found, by))) return refuse('not-yours');
  if (!found.careTeam.some((one) => one.personId === personId)) return refuse('already-so');
  return happened(found, 'teamLeft', by.id, at, {
    careTeam: found.careTeam.filter((one) => one.personId !== personId),
  });
}
