import type { Disposal } from '../../domain/records/disposal';
import { mayBeRemoved } from '../../domain/records/disposalRules';
import { auditNow } from '../auditing';
import { botAsker } from '../botAsker';
import { everyPage } from '../everyPage';
import { markRoomsOfCase } from '../room/markRooms';
import { markDaysOf, markPlacementsOfCase } from '../sending/markPlacements';
import { localFor, type Services } from '../services';
import { mayStillGo } from './mayStillGo';

export type Removal = 'removed' | 'kept' | 'later';

/**
 * Removes a case that two people disposed of, itself first: whatever comes in between, the next minute goes on. What has
 * come since then keeps it. Done twice it changes nothing.
 */
export async function removeCase(services: Services, disposal: Disposal): Promise<Removal> {
  const { id, localId } = disposal;
  const { store } = services;
  if (!mayBeRemoved(disposal)) return 'kept';
  const held = await store.read('cases', localId, id);
  if (held) {
    if (!(await mayStillGo(services, localFor(services, localId), disposal, held.document))) return 'kept';
    for (const entry of held.document.audit) await store.create('audit', { ...entry, subjectId: id });
    if ((await store.remove('cases', held)) === 'stale') return 'later';
  }
  let isAll = true;
  const parts = { partition: localId, where: [{ field: 'caseId', is: id }] };
  for await (const part of everyPage(store, 'case-history', parts))
    if ((await store.remove('case-history', part)) === 'stale') isAll = false;
  const owed = {
    partition: { everywhere: true } as const,
    where: [
      { field: 'subject.id', is: id },
      { field: 'subject.partition', is: localId },
    ],
  };
  for await (const nudge of everyPage(store, 'nudges', owed))
    if ((await store.remove('nudges', nudge)) === 'stale') isAll = false;
  // each is put away where it stands, and forgotten then
  await markPlacementsOfCase(services, id, Number.MAX_SAFE_INTEGER);
  await markDaysOf(services, id);
  await markRoomsOfCase(services, id);
  if (!isAll) return 'later';
  const what = { subjectId: id, localId, kind: 'write', allowed: true } as const;
  const job = { verb: 'disposal.removed', surface: 'job' } as const;
  await auditNow(
    services,
    botAsker(localId, services.now()),
    job,
    what,
    `removed ${id} ${disposal.confirmedAt}`,
  );
  return 'removed';
}
