import { withdrawNames } from '../../../domain/referral/outcomeNames';
import { withdrawReasons } from '../../../domain/referral/referral';
import { choiceSet, options } from '../../inputs';
import type { CaseForm } from '../caseForm';

/** The person's no, at any moment, by anyone on the case. */
export const withdrawForm: CaseForm = {
  verb: 'referral.withdraw',
  title: 'Withdraw',
  fields: ({ relations }) => ({
    says: [
      'No is a good answer too. Withdrawing ends the referral and their consent at once.',
      'Whoever has it is told not to get in touch about it.',
    ],
    inputs: [
      choiceSet(
        'reason',
        'Why, if they said',
        options(
          withdrawReasons.filter((reason) => reason !== 'died' || relations.includes('lead')),
          withdrawNames,
        ),
        { value: 'other' },
      ),
    ],
    send: 'Withdraw the referral',
    isDestructive: true,
  }),
};

export const errorForm: CaseForm = {
  verb: 'referral.error',
  title: 'Entered in error',
  fields: () => ({
    says: [
      'For something that should never have been written, such as the wrong person.',
      'It ends at once. What was written stays, marked as an error, for those who may see it. Nobody else hears why.',
    ],
    send: 'Mark as entered in error',
    isDestructive: true,
  }),
};

export const handBackForm: CaseForm = {
  verb: 'referral.handBack',
  title: 'Hand back',
  fields: () => ({
    says: ['It goes back to the link workers and the Lead. Nothing that was written is lost.'],
    send: 'Hand back',
  }),
};

export const giveUpForm: CaseForm = {
  verb: 'referral.giveUp',
  title: 'Could not make contact',
  fields: ({ relations }) => ({
    says: relations.includes('lead')
      ? [
          'It ends as “could not make contact”. The referrer hears, and it can be opened again within 90 days.',
        ]
      : ['The Lead is asked to agree. Until they do it stays with you.'],
    send: relations.includes('lead') ? 'End: could not make contact' : 'Ask the Lead to agree',
  }),
};
