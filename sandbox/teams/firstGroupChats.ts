import type { DemoPerson } from '../demoPeople';
import type { Chat, ChatMessage } from './chat';
import { teamsIds } from './teamsIds';

interface Group {
  name: string;
  /** By the name that colleagues use. */
  members: string[];
  installed: boolean;
  said: { who: string; minutesAgo: number; text: string }[];
}

const groups: readonly Group[] = [
  {
    name: 'Morning catch-up',
    members: ['Dana', 'Minh', 'Rosa', 'Ana', 'Helen'],
    installed: false,
    said: [
      { who: 'Helen', minutesAgo: 31, text: 'Good morning, all. The kettle is on.' },
      { who: 'Rosa', minutesAgo: 28, text: 'Lovely. The garden group was full of chatter yesterday.' },
      {
        who: 'Dana',
        minutesAgo: 24,
        text: 'Talked with someone today who misses her old choir. Would Local Connections be something?',
      },
      { who: 'Ana', minutesAgo: 21, text: 'It could be. If she says yes to it, we would love to ring her.' },
      {
        who: 'Rosa',
        minutesAgo: 20,
        text: 'You can refer from right here, by the way: try the three dots beside your message.',
      },
    ],
  },
  {
    name: 'Local Connections huddle',
    members: ['Ana', 'Ben', 'Helen', 'Priya'],
    installed: true,
    said: [],
  },
];

/** Two chats of colleagues: one that the bot is no part of, where they have talked already, and one that it is in. */
export function firstGroupChats(people: readonly DemoPerson[], now: string): Chat[] {
  return groups.map(({ name, members, installed, said }) => ({
    id: teamsIds.groupChat(name),
    kind: 'groupChat',
    name,
    memberIds: members.map((member) => idOf(people, member)),
    installed,
    told: true,
    messages: said.map(({ who, minutesAgo, text }) => message(idOf(people, who), text, now, minutesAgo)),
    readUpTo: {},
  }));
}

function message(from: string, text: string, now: string, minutesAgo: number): ChatMessage {
  const at = Date.parse(now) - minutesAgo * 60_000;
  return { id: String(at), from, at: new Date(at).toISOString(), text, cards: [] };
}

function idOf(people: readonly DemoPerson[], given: string): string {
  const person = people.find(({ name, localId }) => localId === 'brimbank' && name.startsWith(`${given} `));
  if (!person) throw new Error(`Nobody in people.json is called ${given}.`);
  return person.aadObjectId;
}
