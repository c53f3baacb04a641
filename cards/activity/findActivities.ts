import { sends } from '../buttons';
import type { Card } from '../card';
import { textInput } from '../inputs';
import { card, quiet } from '../parts';

/** Asks what to look for, in a dialog. */
export function findActivitiesForm(nonce: string): Card {
  return card(
    [
      textInput('words', 'What are you looking for?', {
        maxLength: 100,
        placeholder: 'For example: gardening',
      }),
      quiet('Describe the activity, not the person.'),
    ],
    [sends('Find activities', { verb: 'activities.find', nonce }, 'positive')],
  );
}
