import type { Refusal } from '../../../domain/refusal';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { auditNow } from '../../auditing';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { noSuchActivity } from '../changeActivity';

interface Refused {
  refusal: Refusal;
  line: string;
  /** What it was about, where the asker may know that it is there. */
  subject?: { id: string; localId: string };
}
const notFound: Refused = { refusal: 'not-found', line: noSuchActivity };

/** Nothing was written, and that somebody tried is on record. */
export async function refusedWrite(
  services: Services,
  by: Asker,
  press: Press,
  { refusal, line, subject }: Refused = notFound,
): Promise<Answer> {
  const about = subject ? { subjectId: subject.id, localId: subject.localId } : { subjectId: 'none' };
  await auditNow(services, by, press, { ...about, kind: 'write', allowed: false, refusal });
  return { line };
}
