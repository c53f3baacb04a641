import { DateTime } from 'luxon';
import {
  type CheckInResult,
  type CheckInType,
  checkInResults,
  checkInTypes,
  type NextCheckIn,
} from '../../domain/checkIn/checkIn';
import { mostDaysAhead } from '../../domain/checkIn/checkInDay';
import { checkInResultNames, checkInTypeNames } from '../../domain/checkIn/checkInNames';
import type { Local } from '../../domain/local';
import type { Case } from '../../domain/referral/case';
import { contactWayNames, contactWays } from '../../domain/referral/participant';
import { isStarted } from '../../domain/referral/statusGroups';
import { type Asked, choiceSet, dateInput, options, textInput } from '../inputs';

export const mostLineLetters = 200;

export interface CheckInInputsView {
  found: Case;
  proposed: NextCheckIn | undefined;
  /** On the Local's calendar, yyyy-mm-dd. */
  today: string;
  local: Local;
}

/** What a check-in asks: the three things that matter, and the rest folded away. */
export function checkInInputs({ found, proposed, today }: CheckInInputsView): {
  main: Asked[];
  more: Asked[];
} {
  const { participant, checkIn } = found;
  return {
    main: [
      choiceSet('result', 'What happened?', options<CheckInResult>(checkInResults, checkInResultNames)),
      textInput('line', 'In one line', {
        maxLength: mostLineLetters,
        placeholder: 'What to remember next time',
      }),
      nextOnInput(today, proposed?.on),
    ],
    more: [
      nextWayInput(proposed?.way ?? participant.contact.way),
      nextTypeInput(proposed?.type),
      choiceSet('way', 'How did you get in touch this time?', options(contactWays, contactWayNames), {
        value: checkIn?.way ?? participant.contact.way,
      }),
      ...fallbackInput(found),
    ],
  };
}

/** Where nobody else supports the person, before they have spoken. */
function fallbackInput({ origin, referral, fallbackContact }: Case): Asked[] {
  if (origin.supportContext !== 'sole' || isStarted(referral)) return [];
  return [
    textInput('fallbackContact', 'Local Connections is their only support: whom to turn to with a concern', {
      maxLength: 160,
      placeholder: 'A clinician or service, with a phone number',
      ...(fallbackContact && { value: fallbackContact }),
    }),
  ];
}

export function nextOnInput(today: string, value: string | undefined): Asked {
  const max = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: mostDaysAhead }).toISODate();
  return dateInput('nextOn', 'Next check-in', {
    min: today,
    ...(max !== null && { max }),
    ...(value !== undefined && { value }),
  });
}

export function nextWayInput(value: string): Asked {
  return choiceSet('nextWay', 'How, next time?', options(contactWays, contactWayNames), { value });
}

export function nextTypeInput(value: CheckInType | undefined): Asked {
  return choiceSet('nextType', 'What about, next time?', options(checkInTypes, checkInTypeNames), {
    ...(value !== undefined && { value }),
  });
}
