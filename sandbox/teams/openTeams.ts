import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { demoPeople } from '../demoPeople';
import { type KeptJson, keptJson } from '../kept/keptJson';
import type { Chat } from './chat';
import { firstChats } from './firstChats';
import type { Teams } from './teams';
import type { TeamsEvent } from './teamsEvent';
import { teamsIds } from './teamsIds';

function keptChat(dataDir: string, first: Chat): KeptJson<Chat> {
  const name = createHash('sha256').update(first.id).digest('hex').slice(0, 24);
  return keptJson(join(dataDir, 'teams', `${name}.json`), first);
}

/** A stand-in for Teams whose chats are kept in `dataDir`, one file each. */
export function openTeams(dataDir: string, now: () => string): Teams {
  const { people, tenantId } = demoPeople;
  const kept = new Map(firstChats(people, now()).map((first) => [first.id, keptChat(dataDir, first)]));
  const listeners = new Set<(event: TeamsEvent) => void>();
  let lastId = 0;
  for (const { value, keep } of kept.values()) {
    // what is said before the first start keeps its time over the next
    if (value.messages.length > 0) keep(value);
    for (const { id } of value.messages) lastId = Math.max(lastId, Number(id));
  }
  const keep = (chat: Chat) => kept.get(chat.id)?.keep(chat);

  const teams: Teams = {
    tenantId,
    people,
    now,
    person: (id) =>
      people.find(({ aadObjectId }) => id === aadObjectId || id === teamsIds.person(aadObjectId)),
    chat: (id) => kept.get(teamsIds.chatOf(id))?.value,
    chatsOf: (personId) =>
      [...kept.values()].map(({ value }) => value).filter(({ memberIds }) => memberIds.includes(personId)),
    newActivityId() {
      lastId = Math.max(lastId + 1, Date.parse(now()));
      return String(lastId);
    },
    addMessage(chat, message) {
      const added = { id: teams.newActivityId(), at: now(), ...message };
      chat.messages.push(added);
      if (message.from !== 'bot') chat.readUpTo[message.from] = added.id;
      keep(chat);
      const to = chat.memberIds.filter((id) => id !== message.from);
      const { from, summary } = message;
      teams.announce({
        kind: 'message',
        chatId: chat.id,
        from,
        to,
        ...(summary !== undefined && { summary }),
      });
      return added;
    },
    changed(chat) {
      keep(chat);
      teams.announce({ kind: 'changed', chatId: chat.id });
    },
    announce: (event) => {
      for (const listener of listeners) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return teams;
}
