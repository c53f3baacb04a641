import { rhythms } from '../../domain/checkIn/checkIn';
import { rhythmNames } from '../../domain/checkIn/checkInNames';
import { proposedCheckIn } from '../../domain/checkIn/proposedCheckIn';
import { choiceSet, textInput } from '../inputs';
import type { CaseForm } from '../referral/caseForm';
import { nextOnInput, nextTypeInput, nextWayInput } from './checkInInputs';

export const mostTimesLetters = 100;

/** When to get in touch next, and how often suits the person. */
export const checkInSetForm: CaseForm = {
  verb: 'referral.checkInSet',
  title: 'Next check-in',
  fields: ({ found, local, today, works }) => {
    const { checkIn, rhythm, referral } = found;
    const next = checkIn ?? proposedCheckIn(found, undefined, today, local, works);
    return {
      ...(referral.status === 'paused' && { says: ['A rest: it goes on until the day that you choose.'] }),
      inputs: [
        nextOnInput(today, next && (next.on < today ? today : next.on)),
        nextWayInput(next?.way ?? found.participant.contact.way),
        nextTypeInput(next?.type),
        choiceSet(
          'everyDays',
          'How often suits them',
          rhythms.map((days) => ({ title: rhythmNames[days], value: String(days) })),
          rhythm?.everyDays === undefined ? {} : { value: String(rhythm.everyDays) },
        ),
        textInput('bestTimes', 'Good times to reach them', {
          maxLength: mostTimesLetters,
          placeholder: 'Mornings, not on Fridays',
          ...(rhythm?.bestTimes && { value: rhythm.bestTimes }),
        }),
      ],
      send: 'Save',
    };
  },
};
