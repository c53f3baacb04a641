import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { auditNow } from '../../auditing';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { noSuchActivity } from '../changeActivity';

/** The same words whether there is no such activity or it is not theirs to work on. */
export async function noActivity(services: Services, by: Asker, press: Press): Promise<Answer> {
  const refusal = 'not-found';
  await auditNow(services, by, press, { subjectId: 'none', kind: 'view', allowed: false, refusal });
  return { line: noSuchActivity };
}
