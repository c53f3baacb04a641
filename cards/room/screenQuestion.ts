import { type Press, sends } from '../buttons';
import type { Card } from '../card';
import { card, line, quiet } from '../parts';

/** Among the ids of a press: its reader has answered the question. */
export const shownId = 'shown';
/** Among those of "Send to my private chat": what is to open there. */
export const opensId = 'opens';

interface Asked {
  press: Press & { ids: Record<string, string> };
  /** What was typed beside the button. */
  inputs: Record<string, string>;
  /** It can be opened in the reader's own chat instead. */
  goesToChat: boolean;
  /** Of the private chat's button alone: what opens here keeps its own. */
  nonce: string;
}

/** Before anything about a person opens where others may see the screen: the same for everybody, whatever it is about. */
export function screenQuestion({ press, inputs, goesToChat, nonce }: Asked): Card {
  const { verb, ids } = press;
  const show = sends('Show', { ...press, ids: { ...ids, [shownId]: 'yes' } }, 'positive');
  const toMyChat = { verb: 'room.toMyChat', ids: { ...ids, [opensId]: verb }, nonce };
  return card(
    [
      line("**This shows a person's details. Is your screen shared?**"),
      quiet('If others see your screen now, please open it in your own chat instead.'),
    ],
    [
      { ...show, data: { ...inputs, ...show.data } },
      ...(goesToChat ? [sends('Send to my private chat', toMyChat)] : []),
    ],
  );
}
