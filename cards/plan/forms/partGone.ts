import type { Goal, Step } from '../../../domain/plan/goal';
import type { CaseFormView } from '../../referral/caseForm';
import { refusalSentence } from '../../refusalSentence';

/** The goal that the form is about, as it stands now. */
export function goalIn({ found, typed }: Pick<CaseFormView, 'found' | 'typed'>): Goal | undefined {
  return found.goals?.find(({ id }) => id === typed['goalId']);
}

export function stepIn(view: Pick<CaseFormView, 'found' | 'typed'>): Step | undefined {
  return goalIn(view)?.steps.find(({ id }) => id === view.typed['stepId']);
}

/** What a form says that was opened about something that is gone; pressing on shows how the case stands. */
export const partGone = { says: [refusalSentence['no-such-part']], send: 'Go on' };
