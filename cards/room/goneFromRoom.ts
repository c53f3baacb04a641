import { opens } from '../buttons';
import type { Card } from '../card';
import { card, line, quiet } from '../parts';

/** What a card in a shared chat becomes once nothing of it may stand there: not even the reference. */
export function goneFromRoom(nonce: string): Card {
  return card(
    [
      line('This is not open here any more.'),
      quiet('Write **summary** and a reference, or **conference**, to look again.'),
    ],
    [opens('Open again', { verb: 'summary.pick', nonce })],
  );
}
