import { broughtReasons } from '../../../domain/conference/brought';
import { mostContributesLetters, mostQuestionLetters } from '../../../domain/conference/limits';
import { choiceSet, options, textInput } from '../../inputs';
import type { CaseForm } from '../../referral/caseForm';
import { broughtReasonNames } from '../conferenceNames';

const none = [{ title: 'No case conference is planned that you come to', value: 'none' }];
const inDialogs =
  'Your reason and question open in dialogs for those to whom this case is open. On the agenda it stands by its reference alone.';

const why = choiceSet('reason', 'Why', options(broughtReasons, broughtReasonNames));
const asks = textInput('question', 'What would you like to ask the team?', {
  isMultiline: true,
  maxLength: mostQuestionLetters,
});

/** A case comes up at a conference. */
export const bringForm: CaseForm = {
  verb: 'conference.bring',
  title: 'Bring to the next conference',
  fields: ({ people }) => ({
    ...(people.length === 0 && {
      says: ['Plan a case conference first: write conference in your own chat with this bot.'],
    }),
    inputs: [
      choiceSet('conference', 'Which case conference', people.length > 0 ? [...people] : none, {
        value: people[0]?.value ?? 'none',
      }),
      why,
      asks,
    ],
    note: inDialogs,
    send: 'Bring it',
  }),
};

/** What is asked of the team. */
export const bringChangeForm: CaseForm = {
  verb: 'conference.bringChange',
  title: 'What is asked of the team',
  fields: ({ found, typed }) => {
    const { broughtId = '' } = typed;
    const one = found.brought?.find(({ id }) => id === broughtId);
    return {
      inputs: [
        { ...why, ...(one && { value: one.reason }) },
        { ...asks, ...(one?.question && { value: one.question }) },
      ],
      note: inDialogs,
      send: 'Save',
      ids: { broughtId },
    };
  },
};

export const contributesForm: CaseForm = {
  verb: 'team.contributes',
  title: 'For the team',
  fields: ({ found }) => ({
    inputs: [
      textInput('contributes', 'How this contributes to their wider plan', {
        isMultiline: true,
        maxLength: mostContributesLetters,
        ...(found.contributes && { value: found.contributes }),
      }),
    ],
    note: 'Their strengths first, in their own words where you can. Those on their care team read it in the summary.',
    send: 'Save',
  }),
};
