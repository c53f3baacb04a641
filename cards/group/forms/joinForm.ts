import { choiceSet, toggle } from '../../inputs';
import type { CaseForm } from '../../referral/caseForm';

const noneFree = [{ title: 'No small group of this Local has a free place', value: 'none' }];

/** A small group with a free place, and the two things that the person says yes to first. */
export const joinForm: CaseForm = {
  verb: 'group.join',
  title: 'Join a small group',
  fields: ({ people }) => ({
    inputs: [
      choiceSet('group', 'Which group', people.length > 0 ? [...people] : noneFree),
      toggle('saidYes', 'Would they like to?', 'They said yes'),
      toggle(
        'knowWhoSees',
        'Do they know who sees their name?',
        'They know that whoever runs the group sees the name they like to be called',
      ),
    ],
    note: 'Whoever runs the group sees that name and writes down who came: nothing else of this is open to them.',
    send: 'They join',
  }),
};
