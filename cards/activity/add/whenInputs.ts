import { type Weekday, weekdays } from '../../../domain/activity/search/wanted';
import { type Asked, choiceSet, options, textInput, timeInput } from '../../inputs';

export const dayNames: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

/** The days and hours of an activity. */
export function whenInputs(): Asked[] {
  const days = options(weekdays, dayNames);
  return [
    choiceSet('days', 'Every week on', days, { isMultiSelect: true, style: 'expanded' }),
    timeInput('from', 'From'),
    timeInput('to', 'Until'),
  ];
}

export function whenWordsInput(): Asked {
  return textInput('whenWords', 'Other times, in words', {
    maxLength: 200,
    placeholder: 'For example: first Tuesday of the month, not in school holidays',
  });
}
