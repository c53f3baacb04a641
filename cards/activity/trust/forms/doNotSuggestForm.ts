import type { Card } from '../../../card';
import { textInput } from '../../../inputs';
import { line, quiet } from '../../../parts';
import { type TrustFormView, trustForm } from './trustForm';

/** "Do not suggest": needs a reason. */
export function doNotSuggestForm(view: TrustFormView): Card {
  return trustForm(view, {
    verb: 'activity.doNotSuggest',
    button: 'Do not suggest it',
    body: (ask) => [
      line('From now on nobody is offered it, in any chat.'),
      ...ask(textInput('reason', 'Why', { isMultiline: true, maxLength: 300 })),
      quiet('For those who keep the directory. Describe the activity, not a person.'),
    ],
  });
}
