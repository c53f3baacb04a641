import type { Asker } from '../../domain/staff/asker';
import type { Role } from '../../domain/staff/roles';

/** What somebody is at any of their Locals. */
export function everyRole({ grants }: Pick<Asker, 'grants'>): Role[] {
  return grants.flatMap(({ roles }) => roles);
}
