import type { Asker } from '../../../../domain/staff/asker';
import { maySearchActivities } from '../../../../domain/staff/rights';
import type { Answer } from '../../../answer';
import type { Press } from '../../../press';
import type { Services } from '../../../services';
import { notHere } from '../../find/showDetails';
import { organizationAnswer } from './organizationAnswer';
import { noOrganization, organizationOf } from './organizationOf';

/** Who is behind an activity, and how the team knows them. */
export async function openOrganization(services: Services, by: Asker, press: Press): Promise<Answer> {
  const read = await organizationOf(services, by, press, maySearchActivities);
  if (!read) return { line: notHere };
  if (!read.organization) return { line: noOrganization };
  return organizationAnswer(services, by, press, read.activity, read.organization);
}
