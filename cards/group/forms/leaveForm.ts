import { type Leaving, leavings } from '../../../domain/group/leaveGroup';
import { choiceSet, options } from '../../inputs';
import type { CaseForm } from '../../referral/caseForm';

const leavingNames: Record<Leaving, string> = {
  notForMe: 'It is not for them',
  notRightNow: 'Not right now',
  groupEnded: 'The group has ended',
};

/** They do not go there any more, or not for now. */
export const leaveForm: CaseForm = {
  verb: 'group.leave',
  title: 'Leave the group',
  fields: ({ typed }) => ({
    inputs: [choiceSet('how', 'What happened?', options(leavings, leavingNames), { style: 'expanded' })],
    note: 'Their place becomes free, and their name leaves the group’s list. They can join again.',
    send: 'Save',
    ids: { connectionId: typed['connectionId'] ?? '' },
  }),
};
