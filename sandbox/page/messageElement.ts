import type { MessageView } from '../api/messageView';
import { avatar } from './avatar';
import { botMark } from './botMark';
import { drawCard } from './drawCard';
import { el } from './el';
import { markdown } from './markdown';
import { melbourneTime } from './melbourneTime';
import { moreButton } from './moreButton';
import type { Page } from './openPage';
import { showPress } from './showPress';

function words(message: MessageView): HTMLElement {
  const bubble = el('div', { class: 'bubble' });
  // a person's words are only words; a bot may write a little markdown
  if (message.from.id === 'bot') bubble.innerHTML = markdown(message.text ?? '');
  else bubble.textContent = message.text ?? '';
  return bubble;
}

function byline({ from, at, updatedAt }: MessageView, mine: boolean): HTMLElement {
  const changed = updatedAt !== undefined && `Updated ${melbourneTime.time(updatedAt)}`;
  return el(
    'p',
    { class: 'byline' },
    mine ? el('span', { class: 'heard-only' }, 'You ') : el('strong', {}, from.name),
    el('time', { datetime: at }, melbourneTime.time(at)),
    changed && el('span', { class: 'updated' }, changed),
  );
}

/** One message as it stands in the chat. */
export function messageElement(page: Page, message: MessageView, follows: boolean): HTMLElement {
  const mine = message.from.id === page.as;
  const classes = [
    'message',
    mine && 'mine',
    message.inThread && 'in-thread',
    follows && message.updatedAt === undefined && 'follows',
  ];
  const element = el('article', {
    class: classes.filter(Boolean).join(' '),
    'data-testid': 'message',
    'data-message-id': message.id,
    'data-from': message.from.id,
  });
  const cards = message.cards.map((card) =>
    el(
      'div',
      { class: 'card' },
      drawCard(
        card,
        (action) =>
          void showPress(page, element, {
            message: message.id,
            call: 'press',
            submitCall: 'submit',
            body: { action },
          }),
      ),
    ),
  );
  const more = moreButton(page, message, element);
  element.append(
    ...(mine ? [more] : [message.from.id === 'bot' ? botMark() : avatar(message.from.name)]),
    el(
      'div',
      { class: 'message-body' },
      byline(message, mine),
      message.text !== undefined && words(message),
      ...cards,
    ),
    ...(mine ? [] : [more]),
  );
  return element;
}
