import { createHash } from 'node:crypto';

const digest = (of: string) => createHash('sha256').update(of).digest();

/** Ids in the shapes that Teams gives them, the same at every start. */
export const teamsIds = {
  bot: { id: '28:8c1f7e52-3a90-4d6b-b1e4-52c0a9d7f316', name: 'Local Connections' },
  person: (aadObjectId: string) => `29:1${digest(`person ${aadObjectId}`).toString('base64url')}`,
  personalChat: (aadObjectId: string) => `a:1${digest(`chat ${aadObjectId}`).toString('base64url')}`,
  channel: (localId: string) =>
    `19:${digest(`channel ${localId}`).toString('hex').slice(0, 32)}@thread.tacv2`,
  groupChat: (name: string) => `19:${digest(`group chat ${name}`).toString('hex').slice(0, 32)}@thread.v2`,
  meetingChat: (name: string) => `19:meeting_${digest(`meeting ${name}`).toString('base64url')}@thread.v2`,
  meeting: (chatId: string) => Buffer.from(`0#${chatId}#0`).toString('base64'),
  /** A message in a channel is spoken to through its thread. */
  chatOf: (conversationId: string) => conversationId.split(';messageid=')[0] ?? conversationId,
  threadOf: (conversationId: string) => conversationId.split(';messageid=')[1],
};
