import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonLog } from '../../bot/jsonLog';
import { newNonce } from '../../bot/nonce';
import { openDoor } from '../../bot/openDoor';
import { isLoopbackServiceUrl } from '../../bot/serviceUrls';
import { withoutAuthentication } from '../../bot/withoutAuthentication';
import type { Role } from '../../domain/roles';
import { sixLocals } from '../../domain/sixLocals';
import { newcomer } from '../../domain/staffRules';
import { registerTriggers } from '../../functions/triggers';
import { startFunctions } from '../../sandbox/host/startFunctions';
import { openSqlite } from '../../store/openSqlite';
import type { Store } from '../../store/store';
import { openConnector } from './connector';
import { person } from './townPerson';

export const tenantId = '11111111-2222-4333-8444-555555555555';
const monday = '2026-11-22T22:10:00.000Z';

interface Options {
  /** Puts another store in front of the real one: a slow or a broken one. */
  storeInFront?: (store: Store) => Store;
  firstLead?: string;
  answerWithin?: number;
}

/** The whole bot on a real database file, with a front door over HTTP and a connector of the test's own. */
export async function openTown(options: Options = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'town-'));
  const file = openSqlite(join(dataDir, 'town.db'));
  const store = options.storeInFront?.(file) ?? file;
  const connector = await openConnector();
  const logged: string[] = [];
  let now = monday;
  const { services, door } = openDoor({
    authentication: withoutAuthentication(),
    appId: '',
    home: { tenantId, serviceUrl: connector.serviceUrl, botId: '28:bot' },
    door: { tenantId, allowsServiceUrl: isLoopbackServiceUrl, needsToken: false },
    services: {
      store,
      log: jsonLog((line) => logged.push(line)),
      now: () => now,
      newNonce,
      tenantId,
      locals: sixLocals,
      answerWithin: options.answerWithin ?? 2_500,
      ...(options.firstLead && { firstLead: options.firstLead }),
    },
  });
  const host = startFunctions(() => registerTriggers(services, door), { store: file, dataDir });
  const server = createServer((request, response) => void host.handle(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  let people = 0;
  const town = {
    services,
    store: file,
    connector,
    logged,
    host,
    endpoint,
    now: () => now,
    passes: (milliseconds: number) => {
      now = new Date(Date.parse(now) + milliseconds).toISOString();
    },
    /** Until nothing more happens by itself. */
    quiet: () => host.pump(),
    /** The minute timer fires. */
    minute: async () => {
      now = new Date(Date.parse(now) + 60_000).toISOString();
      await host.fireTimers();
    },
    /** Somebody who works at a Local, or nobody that we know. */
    async person(name: string, roles: Role[] = [], localId = 'brimbank') {
      people += 1;
      const id = `aaaaaaaa-0000-4000-8000-${String(people).padStart(12, '0')}`;
      if (roles.length > 0) {
        const grant = { localId, roles, from: monday, grantedBy: 'test' };
        const staff = { ...newcomer(id, tenantId, name), grants: [grant], localIds: [localId] };
        await file.create('staff', staff);
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
export type Town = Awaited<ReturnType<typeof openTown>>;
