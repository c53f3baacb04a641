import { z } from 'zod';
import type { DemoPerson } from '../demoPeople';
import type { Handler } from '../http/handler';
import { readJson } from '../http/readJson';
import { sendJson } from '../http/sendJson';
import type { Chat } from '../teams/chat';
import type { BotLink } from '../teams/person/botLink';
import { cardAction } from '../teams/person/cardAction';
import { messageAction } from '../teams/person/messageAction';
import { messageActions } from '../teams/person/messageActions';
import { openChat } from '../teams/person/openChat';
import { press } from '../teams/person/press';
import { refresh } from '../teams/person/refresh';
import { runMeeting } from '../teams/person/runMeeting';
import { say } from '../teams/person/say';
import { search } from '../teams/person/search';
import { setInstalled } from '../teams/person/setInstalled';
import { submitDialog } from '../teams/person/submitDialog';
import type { Teams } from '../teams/teams';

const as = z.string();
const chat = z.string();
const acting = { as, chat, message: z.string(), theme: z.string().default('default') };
const pressing = { ...acting, action: cardAction };
const command = z.enum(messageActions.map(({ id }) => id));

const calls = z.discriminatedUnion('call', [
  z.object({ call: z.literal('open'), as, chat }),
  z
    .object({
      call: z.literal('say'),
      as,
      chat,
      text: z.string().trim().max(20_000).default(''),
      card: z.looseObject({}).optional(),
    })
    .refine(({ text, card }) => text !== '' || card !== undefined),
  z.object({ call: z.literal('search'), as, chat, words: z.string().trim().max(500).default('') }),
  z.object({ call: z.literal('meeting'), as, chat, runs: z.boolean() }),
  z.object({ call: z.literal('refresh'), ...acting }),
  z.object({ call: z.literal('press'), ...pressing }),
  z.object({ call: z.literal('submit'), ...pressing }),
  z.object({ call: z.literal('choose'), ...acting, command }),
  z.object({ call: z.literal('submitChoice'), ...pressing, command }),
  z.object({ call: z.literal('install'), as, chat, installed: z.boolean() }),
]);
type Call = z.infer<typeof calls>;

async function carryOut(teams: Teams, link: BotLink, call: Call): Promise<unknown> {
  const person = teams.person(call.as);
  if (!person) return undefined;
  const found = teams.chat(call.chat);
  if (!found?.memberIds.includes(person.aadObjectId)) return undefined;
  switch (call.call) {
    case 'open':
      return (await openChat(teams, link, found, person)) ?? {};
    case 'install':
      return (await setInstalled(teams, link, found, person, call.installed)) ?? {};
    case 'meeting':
      return (await runMeeting(teams, link, found, person, call.runs)) ?? {};
    case 'say':
      return say(teams, link, found, person, call);
    case 'search':
      return search(teams, link, person, found, call.words);
    default:
      return carryOutAt(teams, link, person, found, call);
  }
}

async function carryOutAt(
  teams: Teams,
  link: BotLink,
  person: DemoPerson,
  found: Chat,
  call: Extract<Call, { message: string }>,
): Promise<unknown> {
  const message = found.messages.find(({ id }) => id === call.message);
  if (!message) return undefined;
  const place = { chat: found, message, theme: call.theme };
  switch (call.call) {
    case 'refresh':
      return (await refresh(teams, link, person, place)) ?? {};
    case 'press':
      return press(teams, link, person, place, call.action);
    case 'submit':
      return submitDialog(teams, link, person, place, call.action);
    case 'choose':
      return messageAction(teams, link, person, place, call.command);
    case 'submitChoice':
      return messageAction(teams, link, person, place, call.command, call.action);
  }
}

/** `POST /sandbox/` and one of those calls: what a person does, as the page reports it. */
export function pageCalls(teams: Teams, link: BotLink): Handler {
  return async (request, response) => {
    const name = /^\/sandbox\/(\w+)$/.exec(request.url ?? '')?.[1];
    if (request.method !== 'POST' || name === undefined) return false;
    const body = await readJson(request);
    const call = calls.safeParse({ ...(body as object), call: name });
    if (!call.success) {
      sendJson(response, 400, { message: 'The sandbox did not understand that.' });
      return true;
    }
    const answer = await carryOut(teams, link, call.data);
    if (answer === undefined)
      sendJson(response, 404, { message: 'There is no such person, chat or message.' });
    else sendJson(response, 200, answer);
    return true;
  };
}
