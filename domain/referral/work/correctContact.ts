import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { mayWork, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import type { ContactAnswers } from '../refer/readContact';
import { isOpen } from '../statusGroups';

/** Once somebody works with the person, they put right how to reach them; before that, whoever referred does. */
export function correctContact(
  found: Case,
  answers: ContactAnswers | undefined,
  by: Asker,
  at: string,
): CaseDecision {
  if (!isOpen(found.referral)) return refuse('already-ended');
  if (!mayWork(relationsTo(found, by))) return refuse('not-yours');
  if (!answers) return refuse('contact-needed');
  const { calledName, contactWay, contactDetails, safeToLeaveMessage, doNotContactDirectly } = answers;
  return happened(found, 'corrected', by.id, at, {
    participant: {
      ...found.participant,
      calledName,
      contact: { way: contactWay, details: contactDetails, safeToLeaveMessage },
      doNotContactDirectly,
    },
  });
}
