import { mayUndoContact } from '../../../../domain/activity/community/mayUndoContact';
import type { Asker } from '../../../../domain/staff/asker';
import { mayEditActivities } from '../../../../domain/staff/rights';
import type { Answer } from '../../../answer';
import { auditNow } from '../../../auditing';
import type { Press } from '../../../press';
import type { Services } from '../../../services';
import { noActivity } from '../../trust/noActivity';
import { refusedWords } from '../../trust/refusedWords';
import { organizationAnswer } from './organizationAnswer';
import { noOrganization, organizationOf } from './organizationOf';

/** Whoever wrote it down by mistake takes it back within ten minutes. */
export async function undoContact(services: Services, by: Asker, press: Press): Promise<Answer> {
  const read = await organizationOf(services, by, press, mayEditActivities);
  if (!read) return noActivity(services, by, press);
  const { activity, organization } = read;
  if (!organization) return { line: noOrganization };
  const { localId } = activity;
  const { contactId: subjectId = '' } = press.ids;
  const held = await services.store.read('community-contacts', localId, subjectId);
  if (held && !mayUndoContact(held.document, by.id, services.now())) {
    const refusal = 'nothing-to-undo';
    await auditNow(services, by, press, { subjectId, localId, kind: 'write', allowed: false, refusal });
    return { line: refusedWords(refusal) };
  }
  if (held) {
    await auditNow(services, by, press, { subjectId, localId, kind: 'write', allowed: true });
    await services.store.remove('community-contacts', held);
  }
  return organizationAnswer(services, by, press, activity, organization, { says: 'Taken back.' });
}
