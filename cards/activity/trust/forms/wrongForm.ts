import { concernKinds, concernNames } from '../../../../domain/activity/trust/concern';
import type { Card } from '../../../card';
import { choiceSet, options, textInput } from '../../../inputs';
import { line, quiet } from '../../../parts';
import { type TrustFormView, trustForm } from './trustForm';

/** "Something is wrong": for anyone on the staff. */
export function wrongForm(view: TrustFormView): Card {
  return trustForm(view, {
    verb: 'activity.wrong',
    button: 'Tell the link workers',
    body: (ask) => [
      line('A link worker of this Local hears of it and looks.'),
      ...ask(choiceSet('kind', 'What is wrong', options(concernKinds, concernNames), { style: 'expanded' })),
      ...ask(textInput('words', 'In your words, if you like', { isMultiline: true, maxLength: 500 })),
      quiet('Describe the activity, not a person.'),
    ],
  });
}
