import { weekdays } from '../../../domain/activity/search/wanted';
import { weekdayNames } from '../../../domain/activity/search/weekdayNames';
import { type Asked, choiceSet, options, textInput, timeInput } from '../../inputs';

/** The days and hours of an activity. */
export function whenInputs(): Asked[] {
  const days = options(weekdays, weekdayNames);
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
