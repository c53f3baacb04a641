import type { Asker } from '../../domain/staff/asker';
import { auditNow } from '../auditing';
import type { Press } from '../press';
import type { Services } from '../services';

/** Somebody without access asks for something: kept where they once had it. */
export async function auditEnded(
  services: Services,
  by: Asker,
  asked: Pick<Press, 'verb' | 'surface'>,
): Promise<void> {
  const refused = { subjectId: 'none', kind: 'view', allowed: false, refusal: 'no-access' } as const;
  if (by.wasStaff) await auditNow(services, by, asked, refused);
}
