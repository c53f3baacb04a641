import type { Case } from '../../../domain/referral/case';
import { goesOnFrom } from '../../../domain/referral/ending/reopenReferral';
import { withStanding } from '../../../domain/referral/standing';
import { auditEntry } from '../../auditing';
import { localFor, type Services } from '../../services';

/** The case that goes on from one that was opened again, if it is not there yet. Done twice, it is done once. */
export async function makeFollowUp(services: Services, earlier: Case): Promise<void> {
  const local = localFor(services, earlier.localId);
  const made = goesOnFrom(earlier, local);
  if (!made || !earlier.reopenedAs) return;
  const { id, at, by } = earlier.reopenedAs;
  // it was made once and disposed of since
  if (await services.store.read('disposals', local.id, id)) return;
  const asker = { id: by.personId, name: by.name, grants: [] };
  const press = { verb: 'referral.reopen', surface: 'job' } as const;
  const what = { subjectId: id, localId: local.id, kind: 'write', allowed: true } as const;
  const entry = { ...auditEntry(services, asker, press, what), id: `reopened ${earlier.id} ${id}`, at };
  const next: Case = { ...made, revision: 1, audit: [entry], listsChanged: true, wakeAt: services.now() };
  await services.store.create('cases', withStanding(next, local));
}
