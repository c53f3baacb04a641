import type { DueLine } from '../../domain/due/dueLine';
import type { Asker } from '../../domain/staff/asker';
import { auditList, auditNow } from '../auditing';
import type { Press } from '../press';
import type { Services } from '../services';

/** Each name shown is a view of its case; what stands there by reference is one of its Local. */
export async function auditShown(
  services: Services,
  by: Asker,
  press: Pick<Press, 'verb' | 'surface'>,
  lines: readonly DueLine[],
): Promise<void> {
  const byReference = new Set<string>();
  for (const { about, person } of lines) {
    if (!about) continue;
    const { caseId, localId } = about;
    if (!person) byReference.add(localId);
    else await auditNow(services, by, press, { subjectId: caseId, localId, kind: 'view', allowed: true });
  }
  await auditList(services, by, press, [...byReference]);
}
