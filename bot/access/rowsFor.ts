import type { UnusualRow } from '../../cards/access/accessView';
import { isNew } from '../../domain/access/looked';
import type { Asker } from '../../domain/staff/asker';
import { hasLeft, staffNow } from '../referral/record/staffNow';
import { localFor, type Services } from '../services';
import type { UnusualNow } from './unusualNow';

/** For whom it is read, with the names as staff has them now: what nobody has looked into first. */
export async function rowsFor(
  services: Services,
  by: Asker,
  items: readonly UnusualNow[],
): Promise<UnusualRow[]> {
  const ids = items.flatMap(({ by: who, looked }) => [who, ...looked.map((one) => one.by)]);
  const staff = await staffNow(services, ids);
  const nameOf = (id: string) => staff.get(id)?.name ?? hasLeft;
  return items.map(({ looked, ...item }) => ({
    item,
    local: localFor(services, item.localId),
    who: nameOf(item.by),
    isReader: item.by === by.id,
    isNew: isNew(item, looked),
    looked: looked.map((one) => ({ ...one, who: one.by === by.id ? 'you' : nameOf(one.by) })),
  }));
}
