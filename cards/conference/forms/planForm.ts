import { daysAfter } from '../../../domain/businessDays';
import { mostAttendees, mostDaysAhead, mostTitleLetters } from '../../../domain/conference/limits';
import { choiceSet, dateInput, options, textInput, timeInput } from '../../inputs';
import type { ConferenceForm } from '../conferenceForm';
import { defaultTitle, lengthChoices, noName, repeatNames, repeatsOf } from '../conferenceNames';

/** A conference to be planned, and which of the planner's own cases come up. */
export const planForm: ConferenceForm = {
  verb: 'conference.plan',
  title: 'Plan a case conference',
  fields: ({ today, people, cases, local, readerId }) => {
    const others = people.filter(({ value }) => value !== readerId);
    return {
      says: [`${local.name}, in its local time.`],
      inputs: [
        textInput('title', noName, { maxLength: mostTitleLetters, value: defaultTitle }),
        dateInput('on', 'Day', { min: today, max: daysAfter(today, mostDaysAhead) }),
        timeInput('time', 'Time'),
        choiceSet('minutes', 'How long', lengthChoices, { value: '60' }),
        choiceSet('repeats', 'How often', options(repeatsOf, repeatNames), { value: 'once' }),
        dateInput('until', 'If it repeats: until when, where that is known', { min: today }),
        ...(others.length > 0
          ? [
              choiceSet('who', `Who comes besides you, at most ${mostAttendees - 1}`, others, {
                isMultiSelect: true,
              }),
            ]
          : []),
        ...(cases.length > 0
          ? [choiceSet('cases', 'Which of your cases come up, if any', [...cases], { isMultiSelect: true })]
          : []),
      ],
      note: 'Everyone who comes is told. Cases stand there by reference alone; only those that are shared with the team can come up.',
      send: 'Plan it',
    };
  },
};
