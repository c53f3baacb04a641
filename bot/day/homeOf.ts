import type { Local } from '../../domain/local';
import { isCurrent } from '../../domain/staff/roles';
import type { Staff } from '../../domain/staff/staff';
import { localOf, type Services } from '../services';

/** The Local by whose calendar and clock their day runs: the first that they have a current grant at. */
export function homeOf(services: Services, { grants }: Pick<Staff, 'grants'>): Local | undefined {
  const now = services.now();
  return grants
    .filter((grant) => isCurrent(grant, now))
    .map(({ localId }) => localOf(services, localId))
    .find((local) => local !== undefined);
}
