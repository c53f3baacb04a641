import type { Activity } from 'botbuilder';
import * as z from 'zod';
import { newNonce } from '../nonce';
import { messageText } from './messageText';

/** As the manifest names it. */
const refers = 'refer';

const action = z.looseObject({
  commandId: z.literal(refers),
  data: z.unknown().optional(),
  messagePayload: z
    .looseObject({
      body: z
        .looseObject({ contentType: z.string().nullish(), content: z.string().nullish() })
        .nullish()
        .catch(undefined),
    })
    .nullish()
    .catch(undefined),
});

const names = ['composeExtension/fetchTask', 'composeExtension/submitAction'];

/** The press in a message's menu, or in the dialog that it opened; undefined for anything else. */
export function pressedOnMessage({
  name,
  value,
}: Activity): { data: unknown; through: 'dialog' } | undefined {
  const read = names.includes(name ?? '') ? action.safeParse(value) : undefined;
  if (!read?.success) return undefined;
  const opens = { verb: 'referral.fromMessage', nonce: newNonce() };
  return { data: name === names[0] ? opens : read.data.data, through: 'dialog' };
}

/** What the message says: for the answer to this press alone, and kept nowhere. */
export function messageOf({ name, value }: Activity): string | undefined {
  const read = names.includes(name ?? '') ? action.safeParse(value) : undefined;
  const body = read?.data?.messagePayload?.body;
  return messageText(body?.content ?? '', body?.contentType !== 'text') || undefined;
}
