import { DateTime } from 'luxon';
import { mostDaysAhead } from '../../../domain/checkIn/checkInDay';
import type { Session } from '../../../domain/connection/connection';
import { type Asked, dateInput, timeInput, toggle } from '../../inputs';

/** The day of a visit from today, its time, and whether the link worker goes along. */
export function visitInputs(today: string, planned?: Session): Asked[] {
  const max = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: mostDaysAhead }).toISODate();
  return [
    dateInput('on', 'On which day?', {
      min: today,
      ...(max !== null && { max }),
      ...(planned && { value: planned.on }),
    }),
    { ...timeInput('time', 'At what time, if you know?'), ...(planned?.time && { value: planned.time }) },
    { ...toggle('goAlong', 'With them', 'I go along'), value: String(planned?.withLinkWorker ?? false) },
  ];
}
