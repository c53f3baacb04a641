import {
  mostActionsAtOnce,
  mostDecisionLetters,
  mostWhyLetters,
} from '../../../../domain/conference/after/limits';
import { holderOf } from '../../../../domain/referral/access';
import { sends } from '../../../buttons';
import type { SubmitAction } from '../../../card';
import { textInput } from '../../../inputs';
import { labelled } from '../../../parts';
import type { CaseForm, CaseFormView } from '../../../referral/caseForm';
import { broughtReasonNames } from '../../conferenceNames';
import { actionInputs } from './actionInputs';

const notYet = {
  says: [
    'There is no case conference yet at which this was talked of. Come back once it has been, from its agenda or from here.',
  ],
  send: 'Go on',
};

/** What the team decided about a case at one time of a conference, and what somebody is to do. */
export const decideForm: CaseForm = {
  verb: 'conference.decide',
  title: 'What we decided',
  fields: (view) => {
    const { found, today, people, typed } = view;
    const { conferenceId, on, when } = typed;
    if (!conferenceId || !on || !when) return notYet;
    const owner = holderOf(found) ?? '';
    const rows = Array.from({ length: mostActionsAtOnce }, (_, at) =>
      actionInputs({ index: at + 1, owner, today, people }),
    );
    const [first = [], ...others] = rows;
    return {
      shows: [labelled('Case conference', when), ...asked(view)],
      inputs: [
        textInput('decision', 'What we decided', { isMultiline: true, maxLength: mostDecisionLetters }),
        textInput('why', 'Why', { isMultiline: true, maxLength: mostWhyLetters }),
        ...first,
      ],
      folded: others.flat(),
      proposes: rows.flatMap((_, at) => [`owner${at + 1}`]),
      note: 'Under More there is room for two more things to do. Whoever does one hears of it, without the words.',
      send: 'Save',
      ids: { conferenceId, on, when, ...(typed['from'] === 'run' && { from: 'run' }) },
      more: back(view, { conferenceId, on }),
    };
  },
};

/** What was asked of the team at that conference. */
function asked({ found, typed }: CaseFormView) {
  return (found.brought ?? [])
    .filter(({ conferenceId }) => conferenceId === typed['conferenceId'])
    .map(({ reason, question }) =>
      labelled('Asked of the team', [broughtReasonNames[reason], ...(question ? [question] : [])].join(': ')),
    );
}

/** In the meeting the way back leads to the meeting. */
function back(
  { found, nonce, typed }: CaseFormView,
  meeting: { conferenceId: string; on: string },
): SubmitAction[] {
  if (typed['from'] !== 'run') return [];
  const ids = { localId: found.localId, ...meeting };
  return [{ ...sends('Back', { verb: 'conference.run', ids, nonce }), associatedInputs: 'none' }];
}
