import { opens } from '../../buttons';
import type { Card } from '../../card';
import { card, heading } from '../../parts';
import { conferencePress } from '../conferencePress';
import { titleOf } from '../room/titleOf';
import { dayAndTime } from './dayAndTime';
import type { MessageView } from './messageView';
import { type Preparation, preparation } from './preparation';

/** A day before: what comes up of theirs, by reference alone. */
export function prepareMessage(view: MessageView & { prepare: Preparation }): Card {
  const { conference, held, local, now, nonce, prepare } = view;
  const press = conferencePress('conference.open', conference, nonce, { on: held.id });
  return card(
    [
      heading(`Case conference ${dayAndTime(held, local, now)}`),
      titleOf(conference),
      ...preparation(prepare),
    ],
    view.opens ? [opens('Prepare', press, 'positive')] : [],
  );
}
