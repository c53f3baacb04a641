import { createHash } from 'node:crypto';
import { sixLocals } from '../../domain/sixLocals';
import type { DemoPerson } from '../demoPeople';
import type { Chat } from './chat';
import { firstGroupChats } from './firstGroupChats';
import { teamsIds } from './teamsIds';

const empty = { installed: true, messages: [], readUpTo: {} };

/** An administrator's policy installs the app for each person; it sends the bot no word of it. */
function personalChat(person: DemoPerson): Chat {
  return {
    ...structuredClone(empty),
    id: teamsIds.personalChat(person.aadObjectId),
    kind: 'personal',
    name: teamsIds.bot.name,
    memberIds: [person.aadObjectId],
    told: false,
  };
}

function teamChannel(localId: string, people: readonly DemoPerson[]): Chat {
  return {
    ...structuredClone(empty),
    id: teamsIds.channel(localId),
    kind: 'channel',
    name: `${sixLocals.find(({ id }) => id === localId)?.name ?? localId} team / General`,
    teamId: `19:${createHash('sha256').update(`team ${localId}`).digest('hex').slice(0, 32)}@thread.tacv2`,
    memberIds: people.filter((person) => worksAt(person, localId)).map(({ aadObjectId }) => aadObjectId),
    told: true,
  };
}

function worksAt(person: DemoPerson, localId: string): boolean {
  return (
    person.roles.length > 0 &&
    [person.localId, ...(person.alsoAt ?? []).map((at) => at.localId)].includes(localId)
  );
}

/** A one-to-one chat with the bot of everyone but guests, who have no apps of their own; a channel for each Local's team, and the group chats. */
export function firstChats(people: readonly DemoPerson[], now: string): Chat[] {
  const locals = [...new Set(people.map(({ localId }) => localId))];
  return [
    ...people.filter(({ guestOf }) => guestOf === undefined).map(personalChat),
    ...locals.map((localId) => teamChannel(localId, people)),
    ...firstGroupChats(people, now),
  ];
}
