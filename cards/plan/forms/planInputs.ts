import { DateTime } from 'luxon';
import { mostDaysAhead } from '../../../domain/checkIn/checkInDay';
import { confidenceName } from '../../../domain/plan/planNames';
import { type Asked, choiceSet, dateInput } from '../../inputs';

/** A day from today on; a day that stands already may be an earlier one. */
export function byInput(label: string, today: string, value: string | undefined): Asked {
  const max = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: mostDaysAhead }).toISODate();
  return dateInput('by', label, {
    min: value !== undefined && value < today ? value : today,
    ...(max !== null && { max }),
    ...(value !== undefined && { value }),
  });
}

/** 0 to 10, with words at the ends and in the middle. */
export function confidenceInput(label: string): Asked {
  const choices = Array.from({ length: 11 }, (_, value) => ({
    title: confidenceName(value),
    value: String(value),
  }));
  return choiceSet('confidence', label, choices, { style: 'compact' });
}
