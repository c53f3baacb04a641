import { type Asker, rolesAt } from '../../domain/staff/asker';
import { localOf, type Services } from '../services';

export function isLeadThere(services: Services, by: Asker, localId: string): boolean {
  return localOf(services, localId) !== undefined && rolesAt(by, localId).includes('lead');
}
