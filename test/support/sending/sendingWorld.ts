import { openDirectory } from '../../../bot/activity/find/openDirectory';
import { everyPage } from '../../../bot/everyPage';
import { newNonce } from '../../../bot/nonce';
import type { Connector } from '../../../bot/sending/connector';
import type { Services } from '../../../bot/services';
import type { Nudge } from '../../../domain/notice/nudge';
import { sixLocals } from '../../../domain/sixLocals';
import type { Role } from '../../../domain/staff/roles';
import { newcomer } from '../../../domain/staff/staffRules';
import type { Store } from '../../../store/store';
import { type VirtualClock, virtualClock } from '../../bench/nudges/virtualClock';
import { memoryStore } from '../memoryStore';

export const monday = '2026-11-22T22:10:00.000Z';
const tenantId = '11111111-2222-4333-8444-555555555555';

const silent = { info: () => undefined, fault: () => undefined };
const noActivities = openDirectory({
  store: memoryStore(),
  log: silent,
  now: () => monday,
  locals: sixLocals,
});

/** Only the sender and what it needs, on a clock that moves when everybody waits. */
export function sendingWorld(mostPerSecond = 25) {
  const store = memoryStore();
  const clock = virtualClock(monday);
  const faults: string[] = [];
  let owed = 0;
  return {
    store,
    clock,
    faults,
    /** A process of the bot. */
    process: (connector: Connector, front: Store = store, timer: VirtualClock = clock): Services => {
      const now = clock.instant;
      const log = {
        info: () => undefined,
        fault: (message: string, error: unknown) => void faults.push(`${message}: ${String(error)}`),
      };
      return {
        store: front,
        connector,
        log,
        directory: noActivities,
        now,
        newNonce,
        tenantId,
        locals: sixLocals,
        timer,
        mostPerSecond,
        answerWithin: 2_500,
      };
    },
    /** Somebody whose chat is known. */
    async person(id: string, roles: Role[] = ['clinician']): Promise<void> {
      const grants = [{ localId: 'brimbank', roles, from: monday, grantedBy: 'test' }];
      await store.create('staff', { ...newcomer(id, tenantId, id), grants, localIds: ['brimbank'] });
      const where = {
        conversationId: `a:${id}`,
        serviceUrl: 'https://teams',
        botId: '28:bot',
        reachable: true,
      };
      await store.create('references', { id, personId: id, tenantId, ...where });
    },
    /** A message is owed to somebody, of a sort that goes out by itself at once. */
    async owes(recipientId: string, more: Partial<Nudge> = {}): Promise<string> {
      owed += 1;
      const id = `owed-${owed}`;
      await store.create('nudges', {
        id,
        recipientId,
        kind: 'staff.answered',
        subject: { container: 'staff', partition: tenantId, id: recipientId },
        occurrence: `${owed}:staff.answered:brimbank`,
        state: 'planned',
        plannedAt: clock.instant(),
        attempts: 0,
        ambiguous: 0,
        wakeAt: clock.instant(),
        ...more,
      });
      return id;
    },
    async nudges(): Promise<Nudge[]> {
      const all: Nudge[] = [];
      for await (const { document } of everyPage(store, 'nudges', { partition: { everywhere: true } }))
        all.push(document);
      return all;
    },
    /** The earliest instant at which anything is due. */
    async nextDue(): Promise<string | undefined> {
      const all: string[] = [];
      for (const container of ['cases', 'staff', 'days', 'nudges', 'placements'] as const)
        for await (const { document } of everyPage(store, container, { partition: { everywhere: true } }))
          if (document.wakeAt) all.push(document.wakeAt);
      return all.sort()[0];
    },
  };
}
