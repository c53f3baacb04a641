import type { RequestRow } from '../../cards/access/accessView';
import { openRequests } from '../../domain/information/openRequests';
import { relationsTo } from '../../domain/referral/access';
import { seesAudit } from '../../domain/referral/record/seesAudit';
import type { Asker } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import { everyPage } from '../everyPage';
import { localFor, type Services } from '../services';

/** What people have asked about their own records at a Local, the first due first. */
export async function requestsAt(services: Services, by: Asker, localId: string): Promise<RequestRow[]> {
  const rows: RequestRow[] = [];
  const today = dateAt(services.now(), localFor(services, localId).timeZone);
  const due = { partition: localId, order: { by: 'requestDueOn' } };
  for await (const { document: found } of everyPage(services.store, 'cases', due)) {
    if (!seesAudit(found, by)) continue;
    const opens = relationsTo(found, by).includes('lead');
    for (const { kind, dueOn } of openRequests(found))
      rows.push({ localId, caseId: found.id, kind, dueOn, isOverdue: dueOn < today, opens });
  }
  return rows.sort((one, other) => one.dueOn.localeCompare(other.dueOn));
}
