import { DateTime } from 'luxon';
import { mostDaysAhead } from '../../../../domain/checkIn/checkInDay';
import { mostActionLetters } from '../../../../domain/conference/after/limits';
import { type Asked, choiceSet, dateInput, textInput } from '../../../inputs';

interface Asking {
  /** After each id, where a form asks for several. */
  index?: number;
  what?: string;
  owner?: string;
  by?: string;
  today: string;
  people: readonly { title: string; value: string }[];
}

/** What is to be done, who does it, by when. */
export function actionInputs({ index, what, owner, by, today, people }: Asking): Asked[] {
  const nth = index === undefined ? '' : String(index);
  const which = index === undefined || index === 1 ? '' : ` (${index})`;
  const max = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: mostDaysAhead }).toISODate();
  return [
    textInput(`what${nth}`, `What is to be done${which}`, {
      maxLength: mostActionLetters,
      placeholder: 'Ring the community centre about the ramp',
      ...(what !== undefined && { value: what }),
    }),
    choiceSet(`owner${nth}`, `Who does it${which}`, [...people], {
      style: 'compact',
      ...(owner !== undefined && { value: owner }),
    }),
    dateInput(`by${nth}`, `By when${which}`, {
      min: by !== undefined && by < today ? by : today,
      ...(max !== null && { max }),
      ...(by !== undefined && { value: by }),
    }),
  ];
}
