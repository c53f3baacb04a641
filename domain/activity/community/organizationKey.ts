import { folded } from '../../match/folded';
import type { DirectoryService } from '../hsds/directoryService';

/** What the contacts with an organisation are found by: its HSDS id, else its name. */
export function organizationKey(organization: NonNullable<DirectoryService['organization']>): string {
  return organization.id ?? folded(organization.name).replace(/\s+/g, ' ').trim();
}
