import { refusalSentence } from '../cards/refusalSentence';
import type { Case } from '../domain/referral/case';
import type { Asker } from '../domain/staff/asker';
import type { Answer } from './answer';
import { auditNow } from './auditing';
import type { Press } from './press';
import type { Services } from './services';

/** The same words whether there is no such case or it is not theirs to see. */
export async function notFound(
  services: Services,
  by: Asker,
  press: Press,
  kind: 'view' | 'write',
  found?: Case,
): Promise<Answer> {
  await auditNow(services, by, press, {
    subjectId: found?.id ?? 'none',
    kind,
    allowed: false,
    refusal: 'not-found',
  });
  return { line: refusalSentence['not-found'] };
}
