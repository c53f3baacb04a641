import { opens } from '../../buttons';
import type { Card } from '../../card';
import { card, heading, line, quiet } from '../../parts';

/** In any chat: a button that opens the form, so that nothing typed is ever in the chat. */
export function addActivityCard(nonce: string): Card {
  return card(
    [
      heading('Add an activity'),
      line('Somebody told you of one that is not here yet? Name, suburb and when are enough.'),
      quiet('Nothing about participants.'),
    ],
    [opens('Add an activity', { verb: 'activity.add.form', nonce }, 'positive')],
  );
}
