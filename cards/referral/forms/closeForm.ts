import { daysAfter } from '../../../domain/businessDays';
import { proposedFollowUp } from '../../../domain/checkIn/proposedFollowUp';
import { outcomesFor } from '../../../domain/referral/ending/closeReferral';
import { outcomeNames, outcomeThemeNames } from '../../../domain/referral/outcomeNames';
import { outcomeThemes } from '../../../domain/referral/referral';
import { choiceSet, dateInput, options, textInput } from '../../inputs';
import type { CaseForm } from '../caseForm';

/** Nothing is closed without an outcome. */
export const closeForm: CaseForm = {
  verb: 'referral.close',
  title: 'End with an outcome',
  fields: ({ found, relations, today, local }) => ({
    says: ['How did it end?'],
    inputs: [
      textInput('inTheirWords', 'What it meant to them, in their own words', {
        isMultiline: true,
        maxLength: 500,
      }),
      choiceSet(
        'outcome',
        'What came of it',
        options(outcomesFor(found, relations.includes('lead')), outcomeNames),
        { style: 'expanded' },
      ),
      choiceSet('themes', 'What they found, if anything', options(outcomeThemes, outcomeThemeNames), {
        isMultiSelect: true,
        style: 'expanded',
      }),
      choiceSet(
        'followUp',
        'Ask them some weeks later how they are?',
        [
          { title: 'No', value: 'no' },
          { title: 'Yes, they would like that', value: 'yes' },
        ],
        { style: 'expanded', value: 'no' },
      ),
      dateInput('followUpOn', 'If yes, on', {
        min: daysAfter(today, 1),
        value: proposedFollowUp(today, local),
      }),
    ],
    proposes: ['followUpOn'],
    note: found.consents.tellReferrerOutcome.given
      ? 'The referrer hears that it is closed, what came of it and what they found. Their words stay here.'
      : 'The referrer hears that it is closed. What came of it stays with you, the person and the Lead.',
    send: 'Close the referral',
  }),
};
