import { parkedCard } from '../../cards/caseCard/parkedCard';
import { parkedList } from '../../cards/caseCard/parkedList';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { auditViews } from '../auditing';
import { dayOf } from '../day/dayOf';
import { dialogNonce } from '../day/own/dialogNonce';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { parkedOf } from './parkedOf';

const perPage = 8;

/** `parked`, in the person's own chat: how many, without a name. */
export async function showParked(services: Services, by: Asker): Promise<Answer> {
  const { length: count } = await parkedOf(services, by);
  return { card: parkedCard(count, services.newNonce()), summary: 'Local Connections' };
}

/** The list, for the one who pressed. */
export function openParked(services: Services, by: Asker, press: Press): Promise<Answer> {
  return parkedAnswer(services, by, press, '');
}

/** Each name shown is a view of its case. In the audit it is a list of theirs, like any other. */
export async function parkedAnswer(
  services: Services,
  by: Asker,
  press: Press,
  says: string,
): Promise<Answer> {
  const all = await parkedOf(services, by);
  const asked = Number(press.ids['from'] ?? 0);
  const from = asked > 0 && asked < all.length ? asked : 0;
  const rows = all.slice(from, from + perPage);
  const named = rows.map(({ found }) => found);
  await auditViews(services, by, { ...press, verb: 'cases.mine' }, named);
  const dialog = parkedList({
    rows,
    total: all.length,
    from,
    next: from + perPage < all.length ? from + perPage : undefined,
    says,
    readerId: by.id,
    zoneOf: (localId) => localFor(services, localId).timeZone,
    nonce: dialogNonce(press, await dayOf(services, by.id), 'parked'),
  });
  return { title: 'For your supervision', dialog };
}
