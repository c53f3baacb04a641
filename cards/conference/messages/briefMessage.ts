import { opens } from '../../buttons';
import type { Card } from '../../card';
import { card, heading, line } from '../../parts';
import { conferencePress } from '../conferencePress';
import { titleOf } from '../room/titleOf';
import { timeInWords } from './dayAndTime';
import type { MessageView } from './messageView';
import { comesFor } from './preparation';

/** Half an hour before: nothing of anybody but the way to it. */
export function briefMessage(view: MessageView & { coversFor?: string }): Card {
  const { conference, held, local, nonce, coversFor } = view;
  const press = conferencePress('conference.brief', conference, nonce, { on: held.id });
  return card(
    [
      heading(`Case conference at ${timeInWords(held, local)}`),
      titleOf(conference),
      ...(coversFor === undefined ? [] : [comesFor(coversFor)]),
      line('What matters about your own cases, to read in half a minute.'),
    ],
    [opens('Open my 30-second brief', press, 'positive')],
  );
}
