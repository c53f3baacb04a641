import type { Local } from '../../domain/local';
import type { Staff } from '../../domain/staff/staff';
import { currentGrant } from '../../domain/staff/staffRules';
import { everyPage } from '../everyPage';
import type { Services } from '../services';

/** Who is known at a Local. */
export interface Team {
  local: Local;
  /** With a grant, an ended one, or a request. */
  known: Staff[];
  /** Whether somebody works there now. */
  isThere: (personId: string) => boolean;
}

export async function teamAt(services: Services, local: Local): Promise<Team> {
  const known: Staff[] = [];
  const there = { partition: services.tenantId, where: [{ field: 'localIds', has: local.id }] };
  for await (const { document } of everyPage(services.store, 'staff', there)) known.push(document);
  const at = services.now();
  const now = new Set(known.filter((one) => currentGrant(one, local.id, at)).map(({ id }) => id));
  return { local, known, isThere: (personId) => now.has(personId) };
}
