import { askerFrom, rolesAt } from '../../domain/staff/asker';
import { everyPage } from '../everyPage';
import type { Services } from '../services';
import { teamsIdsFor } from './teamsIdsFor';

/**
 * How Teams calls the staff of a Local, as far as they have written to the bot themselves. No roster is read; and a
 * case's care team is never what is listed, which would tell who is on it.
 */
export async function teamsIdsOfLocal(services: Services, localId: string): Promise<string[]> {
  const ids: string[] = [];
  const there = { partition: services.tenantId, where: [{ field: 'localIds', has: localId }] };
  for await (const { document } of everyPage(services.store, 'staff', there))
    if (rolesAt(askerFrom(document, services.now()), localId).length > 0) ids.push(document.id);
  return teamsIdsFor(services, ids);
}
