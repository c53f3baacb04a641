import { refusalSentence } from '../cards/refusalSentence';
import type { Case } from '../domain/referral/case';
import type { Asker } from '../domain/staff/asker';
import type { Answer } from './answer';
import { auditNow } from './auditing';
import type { Press } from './press';
import { disposedLine } from './records/disposedLine';
import type { Services } from './services';

/** The same words whether there is no such case or it is not theirs to see. */
export async function notFound(
  services: Services,
  by: Asker,
  press: Press,
  kind: 'view' | 'write',
  found?: Case,
): Promise<Answer> {
  const refused = { kind, allowed: false, refusal: 'not-found' } as const;
  const [disposed] = await Promise.all([
    found ? undefined : disposedLine(services, by, press),
    auditNow(services, by, press, { subjectId: found?.id ?? 'none', ...refused }),
  ]);
  return { line: disposed ?? refusalSentence['not-found'] };
}
