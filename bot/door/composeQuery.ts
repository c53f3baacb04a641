import type { TurnContext } from 'botbuilder';
import * as z from 'zod';
import { type ComposeExtension, composeResult, composeSays } from '../activity/find/composeResult';
import { type ExtensionQuery, searchExtension } from '../activity/find/searchExtension';
import type { Services } from '../services';
import { answerBecame } from '../watching/answering';
import { auditEnded } from './auditEnded';
import { senderOf, surfaceOf } from './incoming';
import { newerWrote } from './newerWrote';
import { readingOnce } from './readOnce';
import { whoAsks } from './whoAsks';
import { within } from './within';

export const composeQueryName = 'composeExtension/query';

const query = z.looseObject({
  /** As the manifest names it. */
  commandId: z.literal('findActivities'),
  parameters: z
    .array(z.looseObject({ name: z.string(), value: z.union([z.string(), z.boolean(), z.number()]) }))
    .max(10),
  queryOptions: z
    .looseObject({
      skip: z.int().nonnegative().max(100_000).nullish(),
      count: z.int().positive().max(1_000).nullish(),
    })
    .nullish(),
});

const slow = 'That took too long on our side. Please try again in a moment.';
const whoAreYou = 'Teams did not say who you are. Please sign in to your work account.';
const stranger = 'You do not have access yet. Say hello in your own chat with this bot to ask for it.';
const unread = 'Please write what you are looking for, for example gardening.';

/** The search in the compose box: answered in its time whatever happens, also in chats that the bot is no part of. */
export async function composeQuery(services: Services, context: TurnContext): Promise<void> {
  const composeExtension = await within<ComposeExtension>(
    services.answerWithin,
    readingOnce(() => answerTo(services, context)).catch((error: unknown) => {
      answerBecame('fault');
      services.log.fault('compose query failed', error);
      return composeSays(newerWrote(error, slow));
    }),
    () => composeSays(slow),
  );
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: { composeExtension } } });
}

async function answerTo(services: Services, { activity }: TurnContext): Promise<ComposeExtension> {
  const asked = queryIn(activity.value);
  if (!asked) return composeSays(unread);
  const { personId, name } = senderOf(activity);
  if (personId === undefined) return composeSays(whoAreYou);
  const by = await whoAsks(services, personId, name);
  if (by.grants.length === 0) {
    await auditEnded(services, by, { verb: 'activities.compose', surface: surfaceOf(activity) });
    return composeSays(stranger);
  }
  const answer = await searchExtension(services, by, asked);
  return 'says' in answer
    ? composeSays(answer.says)
    : composeResult(services, answer.activities, answer.isClosest);
}

const mostLetters = 200;

function queryIn(value: unknown): ExtensionQuery | undefined {
  const read = query.safeParse(value);
  if (!read.success) return undefined;
  const { parameters, queryOptions } = read.data;
  const page = { skip: queryOptions?.skip ?? 0, count: queryOptions?.count ?? 25 };
  const typed = parameters.find(({ name }) => name === 'words');
  const isFirst = parameters.some(({ name }) => name === 'initialRun');
  if (!typed) return isFirst ? page : undefined;
  return { ...page, words: String(typed.value).slice(0, mostLetters).trim() };
}
