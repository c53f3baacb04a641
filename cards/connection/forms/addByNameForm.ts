import { mostNameLetters } from '../../../domain/connection/limits';
import { textInput } from '../../inputs';
import type { CaseForm } from '../../referral/caseForm';

/** Something that the directory does not have: a neighbour's choir, a walk with a friend. */
export const addByNameForm: CaseForm = {
  verb: 'connection.add',
  title: 'Add an activity by name',
  fields: () => ({
    inputs: [
      textInput('name', 'What is it called?', {
        maxLength: mostNameLetters,
        placeholder: 'Walking with the neighbours',
      }),
    ],
    note: 'An idea to talk about. Nobody gets in touch with the group before they say yes.',
    send: 'Add',
  }),
};
