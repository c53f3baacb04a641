import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Adapter } from '../../../bot/door/adapter';
import { withoutAuthentication } from '../../../bot/door/withoutAuthentication';
import { botConnector } from '../../../bot/sending/botConnector';
import { card, line } from '../../../cards/parts';
import { demoPeople } from '../../../sandbox/demoPeople';
import { startSandbox } from '../../../sandbox/startSandbox';
import { teamsIds } from '../../../sandbox/teams/teamsIds';
import { openSqlite } from '../../../store/openSqlite';
import { openConnector } from '../../support/connector';

const [dana] = demoPeople.people;
const personId = dana?.aadObjectId ?? '';
const news = card([line('News')]);

interface Opened {
  serviceUrl: string;
  /** From now on the person cannot be reached. */
  uninstall(): Promise<void>;
  close(): Promise<void>;
}

async function openTestConnector(): Promise<Opened> {
  const connector = await openConnector();
  return {
    serviceUrl: connector.serviceUrl,
    uninstall: async () => {
      connector.refuseNext({ status: 403, code: 'BotNotInConversationRoster' });
    },
    close: connector.close,
  };
}

async function openSandbox(): Promise<Opened> {
  const dataDir = mkdtempSync(join(tmpdir(), 'connectors-'));
  const store = openSqlite(join(dataDir, 'sandbox.db'));
  const sandbox = await startSandbox({
    port: 0,
    dataDir,
    store,
    pageDir: dataDir,
    register: () => undefined,
  });
  return {
    serviceUrl: `${sandbox.url}teams/`,
    uninstall: async () => {
      const chat = sandbox.teams.chat(teamsIds.personalChat(personId));
      if (chat) chat.installed = false;
    },
    async close() {
      await sandbox.close();
      await store.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

describe.each([
  ["the test's connector", openTestConnector],
  ["the sandbox's connector", openSandbox],
])('%s answers the bot as Teams does', (_name, open) => {
  let there: Opened;
  const bot = () =>
    botConnector(new Adapter(withoutAuthentication(), ''), {
      tenantId: demoPeople.tenantId,
      serviceUrl: there.serviceUrl,
      botId: teamsIds.bot.id,
    });
  beforeEach(async () => {
    there = await open();
  });
  afterEach(() => there.close());

  async function conversation() {
    const opened = await bot().openConversation(personId);
    if (!('opened' in opened)) throw new Error('No conversation was opened.');
    return opened.reference;
  }

  test('a one-to-one is opened by object id, and opening it again finds the same', async () => {
    const first = await conversation();
    expect(first).toMatchObject({ personId, tenantId: demoPeople.tenantId, reachable: true });
    expect(await conversation()).toEqual(first);
  });

  test('a message gets an id of its own, and is updated by it', async () => {
    const to = await conversation();
    const [one, two] = [await bot().send(to, news, 'News'), await bot().send(to, news, 'News')];
    if (!one.sent || !two.sent) throw new Error('A message was not sent.');
    expect(one.activityId).not.toBe(two.activityId);
    expect(await bot().update(to, one.activityId, news)).toEqual({ sent: true, activityId: one.activityId });
  });

  test('a message is taken away by its id', async () => {
    const to = await conversation();
    const sent = await bot().send(to, news, 'News');
    if (!sent.sent) throw new Error('A message was not sent.');
    expect(await bot().remove(to, sent.activityId)).toEqual({ sent: true, activityId: sent.activityId });
  });

  test('where the bot is not installed it may not post', async () => {
    const to = await conversation();
    await there.uninstall();
    expect(await bot().send(to, news, 'News')).toEqual({
      sent: false,
      why: 'unreachable',
      status: 403,
      code: 'BotNotInConversationRoster',
    });
  });
});
