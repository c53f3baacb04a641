import type { Card } from '../../../card';
import { dateInput, textInput } from '../../../inputs';
import { line, quiet } from '../../../parts';
import { type TrustFormView, trustForm } from './trustForm';

/** "Pause": not for now. */
export function pauseForm(view: TrustFormView): Card {
  // an empty date is no date to Teams
  const { until, ...others } = view.typed;
  const typed = until ? view.typed : others;
  return trustForm(
    { ...view, typed },
    {
      verb: 'activity.pause',
      button: 'Pause it',
      body: (ask) => [
        line('It can still be found, and says that it is paused.'),
        ...ask(textInput('reason', 'Why, if you like', { isMultiline: true, maxLength: 300 })),
        quiet('For staff only. Describe the activity, not a person.'),
        ...ask(dateInput('until', 'Until, if you know')),
      ],
    },
  );
}
