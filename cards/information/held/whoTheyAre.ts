import { checkInTypeNames, rhythmNames } from '../../../domain/checkIn/checkInNames';
import {
  ageBandNames,
  careStatusNames,
  contactWayNames,
  indigenousNames,
  interpreterNames,
  participantTypeNames,
} from '../../../domain/referral/participant';
import { dayAndYear } from '../../../domain/staff/dayAndYear';
import { entry } from './entry';
import type { HeldSection, HeldView } from './heldView';

/** Who they are and how to be in touch, as it was written. */
export function whoTheyAre({ found }: HeldView): HeldSection[] {
  const { participant, fallbackContact, rhythm, checkIn } = found;
  const { way, details, safeToLeaveMessage } = participant.contact;
  return [
    {
      title: 'Who you are',
      lines: [
        `The name you like to be called: ${participant.calledName}`,
        ...entry('Pronouns', participant.pronouns),
        `You came as: ${participantTypeNames[participant.participantType].toLowerCase()}`,
        `Age: ${ageBandNames[participant.ageBand]}`,
        `Receiving care from this Local: ${careStatusNames[participant.careStatus].toLowerCase()}`,
        ...entry('Language', participant.language),
        ...entry('Interpreter', participant.interpreter && interpreterNames[participant.interpreter]),
        `Of Aboriginal or Torres Strait Islander origin: ${indigenousNames[participant.indigenousStatus]}`,
        ...entry('Access needs', participant.accessNeeds),
      ],
    },
    {
      title: 'How to be in touch with you',
      lines: [
        `${contactWayNames[way]}: ${details}`,
        `Safe to leave a message: ${safeToLeaveMessage ? 'yes' : 'no'}`,
        ...(participant.doNotContactDirectly ? ['Not to be contacted directly'] : []),
        ...entry('Somebody to turn to', fallbackContact),
        ...entry('How often it suits you', rhythm?.everyDays && rhythmNames[rhythm.everyDays]),
        ...entry('When it suits you', rhythm?.bestTimes),
        ...(checkIn
          ? [
              `Next check-in: ${dayAndYear(checkIn.on, 'utc')}, ${checkInTypeNames[checkIn.type].toLowerCase()}`,
            ]
          : []),
      ],
    },
  ];
}
