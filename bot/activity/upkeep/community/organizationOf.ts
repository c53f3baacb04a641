import type { Activity } from '../../../../domain/activity/activity';
import { organizationKey } from '../../../../domain/activity/community/organizationKey';
import type { Asker } from '../../../../domain/staff/asker';
import type { Role } from '../../../../domain/staff/roles';
import type { Press } from '../../../press';
import type { Services } from '../../../services';
import { readActivity } from '../../readActivity';

export const noOrganization =
  'Nobody has said who runs this activity. Add it with "Put right", then write down when you were in touch.';

export interface OrganizationRead {
  activity: Activity;
  organization?: { key: string; name: string };
}

/** The organisation behind the activity that a press names, where its reader may look at all. */
export async function organizationOf(
  services: Pick<Services, 'store'>,
  by: Asker,
  press: Pick<Press, 'ids'>,
  any: readonly Role[],
): Promise<OrganizationRead | undefined> {
  const read = await readActivity(services, by, press, any);
  if (!read) return undefined;
  const { found: activity } = read;
  const { organization } = activity;
  if (!organization) return { activity };
  return { activity, organization: { key: organizationKey(organization), name: organization.name } };
}
