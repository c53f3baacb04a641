import { type Activity, asActivity } from '../../../domain/activity/activity';
import { standsAlone } from '../../../domain/activity/add/merge/takeApart';
import { patched } from '../../../domain/activity/patched';
import type { Asker } from '../../../domain/staff/asker';
import { auditEntry } from '../../auditing';
import type { Press } from '../../press';
import type { Services } from '../../services';

/** The one road leads from a merged activity to the one that goes on; this is about the merged one itself. */
export async function releaseMerged(
  services: Services,
  by: Asker,
  press: Press,
  from: Pick<Activity, 'id' | 'localId' | 'vetting'>,
  otherId: string,
): Promise<void> {
  for (;;) {
    const held = await services.store.read('activities', from.localId, otherId);
    if (!held) return;
    const found = asActivity(held.document);
    const decision = standsAlone(found, from);
    if (!decision.ok) return;
    const at = services.now();
    const worker = { personId: by.id, name: by.name };
    const next = patched(found, decision.patch, { at, by: worker, what: decision.what });
    const what = { subjectId: otherId, localId: from.localId, kind: 'write', allowed: true } as const;
    const entry = auditEntry(services, by, press, what);
    const kept = { ...next, audit: [...found.audit, entry], wakeAt: at };
    if ((await services.store.replace('activities', held, kept)) === 'replaced') return;
  }
}
