import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { mayWork, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { withdrawReferral } from '../ending/withdrawReferral';
import type { EvaluationInvitation } from '../evaluation';
import { happened } from '../happened';
import { collectionNotice } from '../refer/collectionNotice';
import { isOpen, unansweredStatuses } from '../statusGroups';
import { type ConsentPurpose, type Consents, consentPurposes } from './consent';

export type Switches = Partial<Record<ConsentPurpose, boolean>>;

/**
 * Each switch on its own. Anyone on the case writes down a no, at any moment; a yes is written by those of the work, or
 * by the referrer while nobody has answered. A no to the referral itself ends it; what has ended is opened to nobody.
 */
export function changeConsents(found: Case, wanted: Switches, by: Asker, at: string): CaseDecision {
  const relations = relationsTo(found, by);
  if (!relations.some((relation) => relation !== 'colleague')) return refuse('not-yours');
  if (wanted.refer === false && found.consents.refer.given)
    return isOpen(found.referral)
      ? withdrawReferral(found, 'consentWithdrawn', by, at)
      : closeToAll(found, by, at);
  const changed = consentPurposes.filter(
    (purpose) =>
      purpose !== 'refer' &&
      wanted[purpose] !== undefined &&
      wanted[purpose] !== found.consents[purpose].given,
  );
  if (changed.length === 0) return refuse('already-so');
  const isEarly = unansweredStatuses.some((status) => status === found.referral.status);
  const mayOpen = mayWork(relations) || (relations.includes('referrer') && isEarly);
  if (!mayOpen && changed.some((purpose) => wanted[purpose])) return refuse('not-yours');
  if (!found.consents.refer.given) return refuse('ask-again-first');
  const consents: Consents = { ...found.consents };
  for (const purpose of changed)
    consents[purpose] = wanted[purpose]
      ? { given: true, changedBy: by.id, changedAt: at, how: 'told', noticeVersion: collectionNotice.version }
      : { given: false, changedBy: by.id, changedAt: at };
  return happened(found, 'consentsChanged', by.id, at, {
    consents,
    // a later yes does not let in again whoever a no has put out
    ...(!consents.shareWithTeam.given && { careTeam: [], askedToTeam: [] }),
    evaluation: invitationAfter(found, consents),
    ...(mayWork(relations) && { consentsReviewedAt: at }),
  });
}

/** It has ended already, and stays as it ended. */
function closeToAll(found: Case, by: Asker, at: string): CaseDecision {
  return happened(found, 'consentsChanged', by.id, at, {
    consents: { ...found.consents, refer: { given: false, changedBy: by.id, changedAt: at } },
    careTeam: [],
    isUndoable: true,
  });
}

function invitationAfter({ consents: before, evaluation }: Case, after: Consents): EvaluationInvitation {
  if (after.evaluationContact.given) return 'consented';
  return before.evaluationContact.given ? 'declined' : evaluation;
}

/** When two cases turn out to be one person: only what both allow. */
export function narrower(one: Consents, other: Consents): Consents {
  const both = { ...one };
  for (const purpose of consentPurposes) if (!other[purpose].given) both[purpose] = other[purpose];
  return both;
}

/** Whether the person was asked about the evaluation. A yes is the sixth consent, and the other way round. */
export function recordInvitation(
  found: Case,
  invitation: Exclude<EvaluationInvitation, 'consented'>,
  by: Asker,
  at: string,
): CaseDecision {
  if (!mayWork(relationsTo(found, by))) return refuse('not-yours');
  if (found.evaluation === invitation) return refuse('already-so');
  return happened(found, 'evaluation', by.id, at, {
    evaluation: invitation,
    consents: { ...found.consents, evaluationContact: { given: false, changedBy: by.id, changedAt: at } },
  });
}
