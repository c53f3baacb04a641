import { choiceSet } from '../../inputs';
import type { ConferenceForm } from '../conferenceForm';

export const nobody = 'nobody';

/** Somebody cannot come to one time, and may name who comes in their place. */
export const cannotForm: ConferenceForm = {
  verb: 'conference.cannot',
  title: 'I cannot come',
  fields: ({ people, held, conference, readerId }) => {
    const answer = held?.occurrence.answers[readerId];
    const named = answer?.coming === false ? answer.instead?.personId : undefined;
    const invited = new Set(conference?.attendees.map(({ personId }) => personId));
    const others = people.filter(({ value }) => value !== readerId && !invited.has(value));
    return {
      inputs: [
        choiceSet('instead', 'Who comes in your place?', [{ title: 'Nobody', value: nobody }, ...others], {
          value: named ?? nobody,
        }),
      ],
      note: 'Naming somebody opens none of your cases to them. If they are to do your work while you are away, set your cover: say leave.',
      send: 'Save',
    };
  },
};
