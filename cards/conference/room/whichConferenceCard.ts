import { opens } from '../../buttons';
import type { Card } from '../../card';
import { card, line } from '../../parts';

/** In a chat where none is held yet: whoever presses chooses among their own, which nobody else sees. */
export function whichConferenceCard(nonce: string): Card {
  return card(
    [line('**Which conference is this?**'), line('Its agenda is shown in this chat from now on.')],
    [opens('Choose', { verb: 'conference.choose', nonce }, 'positive')],
  );
}
