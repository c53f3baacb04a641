import { daysAfter } from '../../../domain/businessDays';
import { mostDaysAhead } from '../../../domain/conference/limits';
import { dateInput, timeInput } from '../../inputs';
import type { ConferenceForm } from '../conferenceForm';

/** One time to another day or hour. */
export const moveForm: ConferenceForm = {
  verb: 'conference.move',
  title: 'Move this time',
  fields: ({ held, today, conference }) => ({
    inputs: [
      dateInput('on', 'Day', {
        min: today,
        max: daysAfter(today, mostDaysAhead),
        ...(held && { value: held.on }),
      }),
      { ...timeInput('time', 'Time'), ...(held && { value: held.time }) },
    ],
    note: conference?.repeats
      ? 'This time alone is moved. Everyone who comes is told at once, and asked again whether they come.'
      : 'Everyone who comes is told at once, and asked again whether they come.',
    send: 'Move it',
  }),
};
