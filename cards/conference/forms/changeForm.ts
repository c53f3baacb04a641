import { mostAttendees, mostTitleLetters } from '../../../domain/conference/limits';
import type { Asked } from '../../inputs';
import { choiceSet, dateInput, textInput, timeInput } from '../../inputs';
import type { ConferenceForm, ConferenceFormView } from '../conferenceForm';
import { lengthChoices, noName } from '../conferenceNames';

/** What it is called, how long, who comes; of one that repeats also the time and until when. */
export const changeForm: ConferenceForm = {
  verb: 'conference.change',
  title: 'Change the conference',
  fields: (view) => ({
    inputs: inputs(view),
    note: view.conference?.repeats
      ? 'A new time is for every time to come that was not moved by itself, and everyone who comes is told. To change a single time, choose Move.'
      : 'To change the day or the time, choose Move.',
    send: 'Save',
  }),
};

function inputs({ conference, people, today, readerId }: ConferenceFormView): Asked[] {
  if (!conference) return [];
  const { title, time, minutes, repeats, attendees, plannedBy } = conference;
  const chosen = attendees.map(({ personId }) => personId).filter((id) => id !== plannedBy.personId);
  const others = people.filter(({ value }) => value !== plannedBy.personId);
  const besides = plannedBy.personId === readerId ? 'you' : 'whoever planned it';
  return [
    textInput('title', noName, { maxLength: mostTitleLetters, value: title }),
    ...(repeats
      ? [
          { ...timeInput('time', 'Time'), value: time },
          dateInput('until', 'Until when, where that is known', {
            min: today,
            ...(repeats.until !== undefined && { value: repeats.until }),
          }),
        ]
      : []),
    choiceSet('minutes', 'How long', lengthChoices, { value: String(minutes) }),
    ...(others.length > 0
      ? [
          choiceSet('who', `Who comes besides ${besides}, at most ${mostAttendees - 1}`, others, {
            isMultiSelect: true,
            value: chosen.join(','),
          }),
        ]
      : []),
  ];
}
