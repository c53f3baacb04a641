import * as z from 'zod';

const objectId = z.string().regex(/^[\w-]{0,100}$/);
// an answer carries these back to Teams, so the SDK must be able to write them
const sentBack = { name: z.string().max(400).nullish(), role: z.string().max(50).nullish() };
const mention = z.looseObject({
  type: z.literal('mention'),
  text: z.string().max(400).nullish(),
  mentioned: z.looseObject({ id: z.string() }),
});

/** What every activity from Teams has. Anything else in it is passed on. */
const envelope = z.looseObject({
  type: z.string().min(1).max(50),
  id: z.string().max(400).optional(),
  name: z.string().max(100).optional(),
  action: z.string().max(50).optional(),
  // a picture alone has none, and the SDK takes the mention out of it unasked
  text: z
    .string()
    .max(28_000)
    .nullish()
    .transform((text) => text ?? ''),
  channelId: z.string(),
  serviceUrl: z.string(),
  from: z.looseObject({
    id: z.string().min(1).max(400),
    aadObjectId: objectId.optional(),
    ...sentBack,
  }),
  recipient: z.looseObject({
    id: z.string().min(1).max(400),
    aadObjectId: objectId.nullish(),
    ...sentBack,
  }),
  conversation: z.looseObject({
    // it becomes part of an address: no blanks, nothing unprintable
    id: z
      .string()
      .max(1000)
      .regex(/^[^\s\p{Cc}]+$/u),
    tenantId: z.string().optional(),
    conversationType: z.string().max(50).optional(),
    isGroup: z.boolean().nullish(),
    aadObjectId: objectId.nullish(),
    ...sentBack,
  }),
  locale: z.string().max(50).nullish(),
  // Teams never asks for its answers in the HTTP response
  deliveryMode: z
    .string()
    .max(50)
    .refine((mode) => mode !== 'expectReplies')
    .nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional() }).optional(),
  entities: z
    .array(z.union([mention, z.looseObject({ type: z.string().refine((type) => type !== 'mention') })]))
    .optional(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).optional(),
  membersAdded: z.array(z.looseObject({ id: z.string() })).optional(),
  membersRemoved: z.array(z.looseObject({ id: z.string(), aadObjectId: z.string().optional() })).optional(),
  value: z.looseObject({}).optional(),
});
export type Envelope = z.infer<typeof envelope>;

export interface DoorSettings {
  tenantId: string;
  /** A service URL may be used when this says so. */
  allowsServiceUrl: (url: string) => boolean;
}

export type ReadEnvelope =
  | { ok: true; activity: Envelope }
  | { ok: false; status: 400 | 403; sentence: string };

const mostBytes = 256 * 1024;

/** Checked before any SDK sees it. What is wrong is answered in one plain sentence that repeats nothing of it. */
export function readEnvelope(body: string, settings: DoorSettings): ReadEnvelope {
  if (Buffer.byteLength(body) > mostBytes) return wrong(400, 'That message is too large.');
  const read = envelope.safeParse(parsed(body));
  if (!read.success) return wrong(400, 'That is not a message this bot can read.');
  const activity = read.data;
  if (activity.channelId !== 'msteams') return wrong(403, 'This bot answers in Microsoft Teams only.');
  const { conversation, channelData } = activity;
  if (conversation.tenantId !== settings.tenantId || channelData?.tenant?.id !== settings.tenantId)
    return wrong(403, 'This bot does not belong to that organisation.');
  if (!settings.allowsServiceUrl(activity.serviceUrl))
    return wrong(403, 'This bot does not answer to that service.');
  return { ok: true, activity };
}

function wrong(status: 400 | 403, sentence: string): ReadEnvelope {
  return { ok: false, status, sentence };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
