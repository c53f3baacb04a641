import type { DemoPerson } from '../demoPeople';
import type { Chat, ChatMessage } from './chat';
import { teamsIds } from './teamsIds';

interface Group {
  name: string;
  localId: string;
  /** By the name that colleagues use. */
  members: string[];
  installed: boolean;
  isMeeting?: boolean;
  said: { who: string; minutesAgo: number; text: string }[];
}

const groups: readonly Group[] = [
  {
    name: 'Morning catch-up',
    localId: 'brimbank',
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
    localId: 'brimbank',
    members: ['Ana', 'Ben', 'Helen', 'Priya'],
    installed: true,
    said: [],
  },
  {
    name: 'Thursday case conference',
    localId: 'brimbank',
    members: ['Ana', 'Dana', 'Minh', 'Rosa', 'Helen', 'Stuart', 'Imelda'],
    installed: false,
    isMeeting: true,
    said: [],
  },
  {
    name: 'North East catch-up',
    localId: 'benalla-wangaratta-mansfield',
    members: ['Aisha', 'Colin', 'Kev', 'Margaret'],
    installed: false,
    said: [
      { who: 'Margaret', minutesAgo: 26, text: 'Good morning from Mansfield, all.' },
      {
        who: 'Colin',
        minutesAgo: 19,
        text: 'Does anyone know a garden near Wangaratta that is quiet, on a weekday, without stairs?',
      },
      {
        who: 'Kev',
        minutesAgo: 15,
        text: 'Have a look with the mark beside the box here. What you find can go right into this chat.',
      },
    ],
  },
];

/** Chats of colleagues: one that the bot is in, two where they have talked without it, and one of a meeting. */
export function firstGroupChats(people: readonly DemoPerson[], now: string): Chat[] {
  return groups.map(({ name, localId, members, installed, isMeeting, said }) => ({
    ...(isMeeting ? ofMeeting(name) : { id: teamsIds.groupChat(name), kind: 'groupChat' as const }),
    name,
    memberIds: members.map((member) => idOf(people, localId, member)),
    installed,
    told: true,
    messages: said.map(({ who, minutesAgo, text }) =>
      message(idOf(people, localId, who), text, now, minutesAgo),
    ),
    readUpTo: {},
  }));
}

function ofMeeting(name: string): Pick<Chat, 'id' | 'kind' | 'meeting'> {
  const id = teamsIds.meetingChat(name);
  return { id, kind: 'meeting', meeting: { id: teamsIds.meeting(id) } };
}

function message(from: string, text: string, now: string, minutesAgo: number): ChatMessage {
  const at = Date.parse(now) - minutesAgo * 60_000;
  return { id: String(at), from, at: new Date(at).toISOString(), text, cards: [] };
}

function idOf(people: readonly DemoPerson[], localId: string, given: string): string {
  const person = people.find((one) => one.localId === localId && one.name.startsWith(`${given} `));
  if (!person) throw new Error(`Nobody in people.json is called ${given}.`);
  return person.aadObjectId;
}
