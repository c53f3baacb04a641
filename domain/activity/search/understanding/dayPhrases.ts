import { type TimeOfDay, type Weekday, weekdays } from '../wanted';
import type { Meaning } from './meaning';

type Phrase = readonly [phrase: string, meaning: Meaning];

const names: Record<Weekday, string> = {
  MO: 'monday mondays mon',
  TU: 'tuesday tuesdays tue tues',
  WE: 'wednesday wednesdays wed weds',
  TH: 'thursday thursdays thu thur thurs',
  FR: 'friday fridays fri',
  SA: 'saturday saturdays sat',
  SU: 'sunday sundays sun',
};

const parts: Record<TimeOfDay, string[]> = {
  morning: ['morning', 'mornings', 'before lunch', 'am'],
  afternoon: ['afternoon', 'afternoons', 'after lunch', 'lunchtime', 'lunch time', 'midday'],
  evening: ['evening', 'evenings', 'night', 'nights', 'nighttime', 'after work', 'after hours', 'after dark'],
};

const on = (days: readonly Weekday[]): Meaning => ({ kind: 'days', days });

/** Days and times of day, as people say them. */
export const dayPhrases: readonly Phrase[] = [
  ...weekdays.flatMap((day) => names[day].split(' ').map((name): Phrase => [name, on([day])])),
  ...['weekday', 'weekdays', 'during the week', 'week day', 'week days'].map(
    (phrase): Phrase => [phrase, on(weekdays.slice(0, 5))],
  ),
  ...['weekend', 'weekends', 'week end'].map((phrase): Phrase => [phrase, on(weekdays.slice(5))]),
  ...Object.entries(parts).flatMap(([time, phrases]) =>
    phrases.map((phrase): Phrase => [phrase, { kind: 'times', times: [time as TimeOfDay] }]),
  ),
];
