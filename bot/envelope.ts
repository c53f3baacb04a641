import { z } from 'zod';

/** What every activity from Teams has. Anything else in it is passed on. */
const envelope = z.looseObject({
  type: z.string().min(1).max(50),
  id: z.string().max(400).optional(),
  name: z.string().max(100).optional(),
  text: z.string().max(28_000).optional(),
  channelId: z.string(),
  serviceUrl: z.string(),
  from: z.looseObject({
    id: z.string().min(1).max(400),
    aadObjectId: z.string().max(100).optional(),
    name: z.string().max(400).optional(),
  }),
  recipient: z.looseObject({ id: z.string().min(1).max(400) }),
  conversation: z.looseObject({
    id: z.string().min(1).max(1000),
    tenantId: z.string().optional(),
    conversationType: z.string().max(50).optional(),
  }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional() }).optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).optional(),
  membersAdded: z.array(z.looseObject({ id: z.string() })).optional(),
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
