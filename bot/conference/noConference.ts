import { refusalSentence } from '../../cards/refusalSentence';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { auditNow } from '../auditing';
import type { Press } from '../press';
import type { Services } from '../services';

/** The same words whether there is no such conference or it is not theirs to see. */
export async function noConference(
  services: Services,
  by: Asker,
  press: Press,
  kind: 'view' | 'write',
): Promise<Answer> {
  const refusal = 'not-found';
  await auditNow(services, by, press, { subjectId: 'none', kind, allowed: false, refusal });
  return { line: refusalSentence[refusal] };
}
