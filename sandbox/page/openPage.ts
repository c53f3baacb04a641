import type { ChatView } from '../api/chatsView';
import type { MessageView } from '../api/messageView';
import type { PersonView } from '../api/townView';
import { sandboxCalls } from './sandboxCalls';

export interface Page {
  people: PersonView[];
  chats: ChatView[];
  messages: MessageView[];
  /** Whose messages in which chat those are; another for a moment after a change. */
  messagesOf: string;
  /** The person one is, and the chat that is open. */
  as: string;
  chat: string;
  /** The bot is at work on something that this person did. */
  waiting: number;
  me(): PersonView | undefined;
  open(): ChatView | undefined;
  become(as: string): Promise<void>;
  show(chat: string): Promise<void>;
  /** Reads all anew and draws it. */
  refresh(): Promise<void>;
  draw(): void;
  onDraw(draw: (page: Page) => void): void;
}

const inAddress = () => new URLSearchParams(location.hash.slice(1));

/** What the page shows; who one is stands in the address, so that a reload or a second tab keeps it. */
export function openPage(): Page {
  const drawings: ((page: Page) => void)[] = [];
  let reading = 0;
  const page: Page = {
    people: [],
    chats: [],
    messages: [],
    messagesOf: '',
    as: inAddress().get('as') ?? '',
    chat: inAddress().get('chat') ?? '',
    waiting: 0,
    me: () => page.people.find(({ id }) => id === page.as),
    open: () => page.chats.find(({ id }) => id === page.chat),
    async become(as) {
      Object.assign(page, { as, chat: '' });
      document.getElementById('toasts')?.replaceChildren();
      document.body.classList.remove('rail-open');
      await page.refresh();
    },
    async show(chat) {
      page.chat = chat;
      // where one writes is the new chat's from now on, so nothing typed meanwhile is lost
      page.draw();
      await page.refresh();
    },
    async refresh() {
      const turn = ++reading;
      const people = await sandboxCalls.read<PersonView[]>('town');
      if (!people.some(({ id }) => id === page.as)) page.as = people[0]?.id ?? '';
      const chats = await sandboxCalls.read<ChatView[]>('chats', { as: page.as });
      if (!chats.some(({ id }) => id === page.chat)) page.chat = chats[0]?.id ?? '';
      const { as, chat } = page;
      const messages = await sandboxCalls.read<MessageView[]>('messages', { as, chat });
      // a later reading is under way and knows more
      if (turn !== reading) return;
      Object.assign(page, { people, chats, messages, messagesOf: `${as} ${chat}` });
      history.replaceState(null, '', `#${new URLSearchParams({ as, chat })}`);
      page.draw();
      if (document.visibilityState === 'visible') await sandboxCalls.call('open', { as, chat });
    },
    draw() {
      for (const draw of drawings) draw(page);
    },
    onDraw: (draw) => drawings.push(draw),
  };
  return page;
}
