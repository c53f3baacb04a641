import { textInput } from '../../inputs';
import { labelled } from '../../parts';
import type { CaseForm } from '../caseForm';

const keepItPlain = 'Please do not name other people, and keep clinical information in your client record.';

/** Something is missing before anyone can say yes. */
export const askReferrerForm: CaseForm = {
  verb: 'referral.ask',
  title: 'Ask the referrer',
  fields: () => ({
    says: ['What do you need to know before you can say yes? The referrer acts next.'],
    inputs: [textInput('question', 'Your question', { isMultiline: true, maxLength: 500 })],
    note: keepItPlain,
    send: 'Ask',
  }),
};

/** The referrer's turn. */
export const answerForm: CaseForm = {
  verb: 'referral.answer',
  title: 'Answer',
  fields: ({ found: { referral } }) => ({
    ...(referral.status === 'needInfo'
      ? { shows: [labelled(`${referral.askedBy.name} asks`, referral.question)] }
      : { says: ['The link worker has not reached them yet. Do you know a better way, day or time?'] }),
    inputs: [textInput('answer', 'Your answer', { isMultiline: true, maxLength: 500 })],
    note: keepItPlain,
    send: 'Send answer',
  }),
};
