import type { TeamAction } from '../../../../domain/conference/brought';
import { holderOf } from '../../../../domain/referral/access';
import { quiet } from '../../../parts';
import type { CaseForm, CaseFormView } from '../../../referral/caseForm';
import { refusalSentence } from '../../../refusalSentence';
import { actionInputs } from './actionInputs';

/** Agreed without a meeting. */
export const actionForm: CaseForm = {
  verb: 'action.add',
  title: 'An agreed action',
  fields: ({ found, today, people }) => ({
    inputs: actionInputs({ owner: holderOf(found) ?? '', today, people }),
    proposes: ['owner'],
    note: 'To choose from are those to whom this is open. Whoever does it hears of it, without the words.',
    send: 'Save',
  }),
};

export const actionChangeForm: CaseForm = {
  verb: 'action.change',
  title: 'Change an agreed action',
  fields: (view) => {
    const action = actionIn(view);
    if (!action) return { says: [refusalSentence['no-such-part']], send: 'Go on' };
    const { today, people } = view;
    const { what, owner, by, id } = action;
    return {
      shows: [quiet(`Now: ${owner.name}`)],
      inputs: actionInputs({ what, owner: owner.personId, by, today, people }),
      send: 'Save',
      ids: { actionId: id },
    };
  },
};

function actionIn({ found, typed }: CaseFormView): TeamAction | undefined {
  return found.teamActions?.find(({ id }) => id === typed['actionId']);
}
