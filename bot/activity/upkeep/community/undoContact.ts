import type { Asker } from '../../../../domain/staff/asker';
import { mayEditActivities } from '../../../../domain/staff/rights';
import type { Answer } from '../../../answer';
import { auditNow } from '../../../auditing';
import type { Press } from '../../../press';
import type { Services } from '../../../services';
import { refusedWrite } from '../../add/refusedWrite';
import { contactOf } from './contactOf';
import { organizationAnswer } from './organizationAnswer';
import { noOrganization, organizationOf } from './organizationOf';

/** Takes a contact out, with every word of it: it was a mistake, or it says too much. Whoever may log may. */
export async function undoContact(services: Services, by: Asker, press: Press): Promise<Answer> {
  const read = await organizationOf(services, by, press, mayEditActivities);
  if (!read) return refusedWrite(services, by, press);
  const { activity, organization } = read;
  if (!organization) return { line: noOrganization };
  const { contactId: subjectId = '' } = press.ids;
  const { localId } = activity;
  for (let isAudited = false; ; isAudited = true) {
    const held = await contactOf(services, read, subjectId);
    if (!held) break;
    if (!isAudited) await auditNow(services, by, press, { subjectId, localId, kind: 'write', allowed: true });
    if ((await services.store.remove('community-contacts', held)) === 'removed') break;
  }
  return organizationAnswer(services, by, press, activity, organization, { says: 'Taken out.' });
}
