import type { RoomKind } from '../../../domain/notice/notice';
import type { Card } from '../../card';
import { card, line } from '../../parts';

/** An agenda or a summary in a chat where it should not stand any more. It holds no reference, and how to see it again. */
export function roomCardPutAway(): Card {
  return card([
    line('This card has been put away. Write **@Local Connections conference** here to see the agenda.'),
  ]);
}

/** One stands in a chat at a time. */
export function roomCardMovedDown(kind: RoomKind): Card {
  const what = kind === 'conference.summary' ? 'summary' : 'agenda';
  return card([line(`A newer ${what} is further down in this chat.`)]);
}
