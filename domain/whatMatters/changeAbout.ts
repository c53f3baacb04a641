import { isSame } from '../activity/hsds/isSame';
import { mayWork, relationsTo } from '../referral/access';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { isOpen, isWork } from '../referral/statusGroups';
import { type Refusal, refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { type AboutField, aboutNames } from './aboutNames';

/** What becomes of the person's own part of the case. What is left out stays as it is. */
export type About = Partial<Pick<Case, 'participant' | 'whatMatters' | 'rhythm'>>;

/** Why nobody, or not this person, writes there now. */
export function aboutRefusal(found: Case, by: Asker): Refusal | undefined {
  if (!isOpen(found.referral)) return 'already-ended';
  if (!isWork(found.referral)) return 'not-taken';
  return mayWork(relationsTo(found, by)) ? undefined : 'not-yours';
}

/** One field is written down, put into other words or taken away. */
export function changeAbout(
  found: Case,
  field: AboutField,
  next: About,
  by: Asker,
  at: string,
): CaseDecision {
  const refusal = aboutRefusal(found, by);
  if (refusal) return refuse(refusal);
  const change = changedIn(found, next);
  if (Object.keys(change).length === 0) return refuse('already-so');
  // which field it was is told, and not in which words: what is taken away stands nowhere else
  const about = aboutNames[field];
  return happened(found, 'aboutChanged', by.id, at, { ...change, about, isUndoable: true });
}

function changedIn(found: Case, { participant, whatMatters, rhythm }: About): About {
  return {
    ...(participant && !isSame(participant, found.participant) && { participant }),
    ...(whatMatters && !isSame(whatMatters, found.whatMatters ?? {}) && { whatMatters }),
    ...(rhythm && !isSame(rhythm, found.rhythm ?? {}) && { rhythm }),
  };
}
