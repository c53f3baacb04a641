import { openDirectory } from '../../bot/activity/find/openDirectory';
import { everyPage } from '../../bot/everyPage';
import { newNonce } from '../../bot/nonce';
import type { Press } from '../../bot/press';
import { recordsChanges } from '../../bot/records/recordsWays';
import { settleDisposal } from '../../bot/records/settleDisposal';
import type { Connector } from '../../bot/sending/connector';
import { sweep } from '../../bot/sending/sweep';
import type { Services } from '../../bot/services';
import { realTimer } from '../../bot/timer';
import type { RetentionClass } from '../../domain/records/retention';
import { type Asker, askerFrom } from '../../domain/staff/asker';
import type { Role } from '../../domain/staff/roles';
import { newcomer } from '../../domain/staff/staffRules';
import type { ContainerName } from '../../store/containers';
import type { Store } from '../../store/store';
import { memoryStore } from './memoryStore';
import { localsKeeping } from './records';
import { tenantId } from './town';

const silent = { info: () => undefined, fault: () => undefined };
const nobody = { sent: false, why: 'unreachable', status: 404, code: 'NotFound' } as const;
const connector: Connector = {
  openConversation: async () => nobody,
  send: async () => nobody,
  update: async () => nobody,
  remove: async () => nobody,
};

/** The deeds on records and the minute's sweep, without a front door: for tests that run them many times. */
export function recordsWorld(classes: RetentionClass[], inFront: (store: Store) => Store = (same) => same) {
  const store = memoryStore();
  let now = '2026-11-22T22:10:00.000Z';
  const people = new Map<string, Asker>();
  const locals = localsKeeping(classes);
  const services: Services = {
    store: inFront(store),
    connector,
    log: silent,
    directory: openDirectory({ store, log: silent, now: () => now, locals }),
    now: () => now,
    newNonce,
    tenantId,
    locals,
    timer: realTimer,
    mostPerSecond: 25,
    answerWithin: 2_500,
  };
  return {
    store,
    services,
    passes: (days: number) => {
      now = new Date(Date.parse(now) + days * 86_400_000).toISOString();
    },
    async person(id: string, role: Role) {
      const grants = [{ localId: 'brimbank', roles: [role], from: now, grantedBy: 'test' }];
      const staff = { ...newcomer(id, tenantId, id), grants, localIds: ['brimbank'] };
      await store.create('staff', staff);
      people.set(id, askerFrom(staff, now));
    },
    async presses(who: string, verb: string, classId: string, cases: readonly string[]) {
      const by = people.get(who);
      if (!by) throw new Error(`Nobody is called ${who}.`);
      const inputs = { cases: cases.join(','), authority: 'PROS 1', gone: 'true' };
      const ids = { localId: 'brimbank', classId };
      const press: Press = {
        verb,
        ids,
        inputs,
        revision: undefined,
        nonce: newNonce(),
        through: 'dialog',
        surface: 'dialog',
      };
      await recordsChanges[verb]?.(services, by, press);
    },
    sweeps: () => sweep(services),
    /** That part of it which is about records. */
    async settles() {
      for await (const { document } of everyPage(store, 'disposals', { partition: 'brimbank' }))
        await settleDisposal(services, document);
    },
    async idsIn(...containers: ContainerName[]) {
      const ids = new Set<string>();
      for (const container of containers)
        for await (const { document } of everyPage(store, container, { partition: { everywhere: true } }))
          ids.add(document.id);
      return ids;
    },
  };
}
