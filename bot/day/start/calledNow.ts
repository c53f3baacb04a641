import { isToSpeakWith } from '../../../domain/checkIn/isToSpeakWith';
import { isWithPerson } from '../../../domain/referral/access';
import type { Asker } from '../../../domain/staff/asker';
import { auditNow } from '../../auditing';
import type { Press } from '../../press';
import { readCase } from '../../referral/readCase';
import type { Services } from '../../services';

/** The name of the one whom a press names, for whoever speaks with them now: a view. */
export async function calledNow(services: Services, by: Asker, press: Press): Promise<string | undefined> {
  const read = await readCase(services, by, press);
  if (!read || !isWithPerson(read.relations) || !isToSpeakWith(read.found)) return undefined;
  const { id: subjectId, localId, participant } = read.found;
  await auditNow(services, by, press, { subjectId, localId, kind: 'view', allowed: true });
  return participant.calledName;
}
