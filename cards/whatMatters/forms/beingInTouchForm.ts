import { rhythms } from '../../../domain/checkIn/checkIn';
import { rhythmNames } from '../../../domain/checkIn/checkInNames';
import { contactWayNames, contactWays } from '../../../domain/referral/participant';
import { mostLetters } from '../../../domain/referral/refer/mostLetters';
import { dayChoices } from '../../activity/find/filterChoices';
import { mostTimesLetters } from '../../checkIn/checkInSetForm';
import { choiceSet, options, textInput, toggle } from '../../inputs';
import type { CaseForm } from '../../referral/caseForm';

/** Teams takes no choice that is empty. */
const notSaid = 'notSaid';

/** How to reach them, and how often, on which days and at which times it suits them. */
export const beingInTouchForm: CaseForm = {
  verb: 'about.contact',
  title: 'Being in touch',
  fields: ({ found: { participant, rhythm = {} } }) => {
    const { way, details, safeToLeaveMessage } = participant.contact;
    const { everyDays, bestDays = [], bestTimes } = rhythm;
    const often = rhythms.map((days) => ({ title: rhythmNames[days], value: String(days) }));
    return {
      inputs: [
        choiceSet('contactWay', 'How they like to be reached', options(contactWays, contactWayNames), {
          value: way,
        }),
        textInput('contactDetails', 'How to reach them', {
          maxLength: mostLetters.contactDetails,
          value: details,
        }),
        {
          ...toggle('safeToLeaveMessage', 'Leaving a message', 'It is safe to leave a message'),
          value: String(safeToLeaveMessage),
        },
        {
          ...toggle('doNotContactDirectly', 'Contacting them', 'Do not contact them directly'),
          value: String(participant.doNotContactDirectly),
        },
        choiceSet(
          'everyDays',
          'How often suits them',
          [{ title: 'They have not said', value: notSaid }, ...often],
          { value: everyDays === undefined ? notSaid : String(everyDays) },
        ),
        choiceSet('bestDays', 'Good days to reach them', dayChoices, {
          isMultiSelect: true,
          ...(bestDays.length > 0 && { value: bestDays.join(',') }),
        }),
        textInput('bestTimes', 'Good times to reach them', {
          maxLength: mostTimesLetters,
          placeholder: 'Mornings, not too early',
          ...(bestTimes && { value: bestTimes }),
        }),
      ],
      note: 'The days that are proposed for check-ins follow it.',
      send: 'Save',
    };
  },
};
