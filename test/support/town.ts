import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authenticationFor } from '../../bot/door/authentication';
import { openDoor } from '../../bot/door/openDoor';
import { isLoopbackServiceUrl } from '../../bot/door/serviceUrls';
import { withoutAuthentication } from '../../bot/door/withoutAuthentication';
import { everyPage } from '../../bot/everyPage';
import { jsonLog } from '../../bot/jsonLog';
import { newNonce } from '../../bot/nonce';
import type { Timer } from '../../bot/timer';
import type { AuditEntry } from '../../domain/audit';
import { emptyDay } from '../../domain/day/day';
import type { Local } from '../../domain/local';
import { sixLocals } from '../../domain/sixLocals';
import type { Role } from '../../domain/staff/roles';
import { newcomer } from '../../domain/staff/staffRules';
import { registerTriggers } from '../../functions/triggers';
import { startFunctions } from '../../sandbox/host/startFunctions';
import { containerNames } from '../../store/containers';
import { openSqlite } from '../../store/openSqlite';
import type { Store } from '../../store/store';
import { openConnector } from './connector';
import { person } from './townPerson';

export const tenantId = '11111111-2222-4333-8444-555555555555';
const monday = '2026-11-22T22:10:00.000Z';
const credentials = {
  appId: '22222222-0000-4000-8000-000000000000',
  tenantId,
  type: 'SingleTenant',
  password: 'x',
} as const;

interface Options {
  /** Instead of a SQLite file. */
  store?: Store;
  /** Puts another store in front of the real one: a slow or a broken one. */
  storeInFront?: (store: Store) => Store;
  /** Object id of the person who may set up the first staff; the first person of a town has `firstPersonId`. */
  firstLead?: string;
  answerWithin?: number;
  mostPerSecond?: number;
  locals?: readonly Local[];
  newNonce?: () => string;
  /** The change feed delivers nothing: the minute timer is alone. */
  feedIsDead?: boolean;
  /** Tokens are checked, as in the deployed bot. */
  withTokens?: boolean;
}

export const firstPersonId = idOf(1);

/** The whole bot on a real database file, with a front door over HTTP and a connector of the test's own. */
export async function openTown(options: Options = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'town-'));
  const file = options.store ?? openSqlite(join(dataDir, 'town.db'));
  const store = options.storeInFront?.(file) ?? file;
  const connector = await openConnector();
  const logged: string[] = [];
  let now = monday;
  let real = Date.parse(monday);
  /** Nobody waits in a test: where the bot would, that much of its own time has passed. */
  const timer: Timer = {
    now: () => real,
    wait: async (milliseconds) => {
      real += milliseconds;
    },
  };
  /** One process of the bot; another one over the same store is like a second instance in Azure. */
  const openBot = () =>
    openDoor({
      authentication: options.withTokens ? authenticationFor(credentials) : withoutAuthentication(),
      appId: options.withTokens ? credentials.appId : '',
      home: { tenantId, serviceUrl: connector.serviceUrl, botId: '28:bot' },
      door: { tenantId, allowsServiceUrl: isLoopbackServiceUrl, needsToken: options.withTokens ?? false },
      services: {
        store,
        log: jsonLog((line) => logged.push(line)),
        now: () => now,
        newNonce: options.newNonce ?? newNonce,
        tenantId,
        locals: options.locals ?? sixLocals,
        answerWithin: options.answerWithin ?? 2_500,
        timer,
        mostPerSecond: options.mostPerSecond ?? 25,
        ...(options.firstLead && { firstLead: options.firstLead }),
      },
    });
  const { services, door } = openBot();
  const fed = options.feedIsDead ? { ...file, changes: nothing } : file;
  const host = startFunctions(() => registerTriggers(services, door), { store: fed, dataDir });
  const server = createServer((request, response) => void host.handle(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  let people = 0;
  const town = {
    services,
    anotherInstance: openBot,
    store: file,
    connector,
    logged,
    host,
    endpoint,
    now: () => now,
    passes: (milliseconds: number) => {
      real += milliseconds;
      now = new Date(Date.parse(now) + milliseconds).toISOString();
    },
    /** Until nothing more happens by itself. */
    quiet: () => host.pump(),
    /** The minute timer fires. */
    minute: async () => {
      town.passes(60_000);
      await host.fireTimers();
    },
    /** All that is stored, in every container. */
    async everything() {
      const all: Record<string, unknown[]> = {};
      for (const name of containerNames) {
        const found: unknown[] = [];
        for await (const held of everyPage(file, name, { partition: { everywhere: true } }))
          found.push(held.document);
        all[name] = found;
      }
      return all;
    },
    /** Who did or saw what about a case, a person, or `none`. */
    async auditOf(subjectId: string) {
      const entries: AuditEntry[] = [];
      for await (const held of everyPage(file, 'audit', { partition: subjectId }))
        entries.push(held.document);
      return entries.sort((one, other) => one.at.localeCompare(other.at));
    },
    /** What was done to a subject, without who looked at it. */
    async writesTo(subjectId: string) {
      return (await town.auditOf(subjectId)).filter(({ kind }) => kind === 'write');
    },
    /** Somebody who works at a Local or several, or nobody that we know. */
    async person(name: string, roles: Role[] = [], ...at: string[]) {
      people += 1;
      const id = idOf(people);
      if (roles.length > 0) {
        const localIds = at.length > 0 ? at : ['brimbank'];
        const grants = localIds.map((localId) => ({ localId, roles, from: monday, grantedBy: 'test' }));
        await file.create('staff', { ...newcomer(id, tenantId, name), grants, localIds });
        await file.create('days', { ...emptyDay(id), wakeAt: now });
      }
      return person(town, { id, name });
    },
    async close() {
      await host.pump();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await connector.close();
      await file.close();
      rmSync(dataDir, { recursive: true });
    },
  };
  return town;
}
const nothing = async () => ({ documents: [], token: '', more: false });

function idOf(person: number): string {
  return `aaaaaaaa-0000-4000-8000-${String(person).padStart(12, '0')}`;
}

export type Town = Awaited<ReturnType<typeof openTown>>;
