import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, type HttpResponseInit } from '@azure/functions';
import { demoPeople } from '../../sandbox/demoPeople';
import { startSandbox } from '../../sandbox/startSandbox';
import { openSqlite } from '../../store/openSqlite';

// biome-ignore lint/suspicious/noExplicitAny: whatever Teams sends, a test looks into
export type Activity = any;
type Answer = (activity: Activity) => HttpResponseInit | Promise<HttpResponseInit>;

interface Options {
  answer?: Answer;
  patience?: { press: number; message: number };
  dataDir?: string;
}

/** A sandbox on a free port whose bot writes down what it gets and answers as the test says. */
export async function sandboxWithBot({
  answer = () => ({ status: 200 }),
  patience = { press: 5_000, message: 5_000 },
  dataDir = mkdtempSync(join(tmpdir(), 'sandbox-')),
}: Options = {}) {
  const received: Activity[] = [];
  const waiting: { count: number; done: () => void }[] = [];
  const store = openSqlite(join(dataDir, 'test.db'));
  const sandbox = await startSandbox({
    port: 0,
    dataDir,
    store,
    pageDir: dataDir,
    patience,
    register: () =>
      app.http('messages', {
        methods: ['POST'],
        authLevel: 'anonymous',
        handler: async (request) => {
          const activity = await request.json();
          received.push(activity);
          for (const { count, done } of waiting) if (received.length >= count) done();
          return answer(activity);
        },
      }),
  });
  const json = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(new URL(path, sandbox.url), {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  };
  return {
    sandbox,
    dataDir,
    received,
    json,
    /** What a person does, as the page reports it. */
    does: async (what: string, body: object) => (await json('POST', `sandbox/${what}`, body)).body,
    /** A call of the bot to the connector. */
    connector: (method: string, path: string, body?: unknown) =>
      json(method, `teams/v3/conversations${path}`, body),
    hears: (count: number) =>
      new Promise<void>((done) => {
        if (received.length >= count) done();
        else waiting.push({ count, done });
      }),
    async close({ keep = false } = {}) {
      await sandbox.close();
      await store.close();
      if (!keep) rmSync(dataDir, { recursive: true });
    },
  };
}
export type SandboxWithBot = Awaited<ReturnType<typeof sandboxWithBot>>;

export const named = (name: string) =>
  demoPeople.people.find((person) => person.name === name)?.aadObjectId ?? '';
export const dana = named('Dana Whitfield');
export const ana = named('Ana Petrov');

export const cardActivity = (text = 'A card', more: object = {}) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] },
    },
  ],
  ...more,
});
