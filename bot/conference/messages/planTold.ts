import type { Conference } from '../../../domain/conference/conference';
import { isTelling } from '../../../domain/conference/messages/telling';
import { whoIsTold } from '../../../domain/conference/messages/whoIsTold';
import type { Notice } from '../../../domain/notice/notice';
import type { Staff } from '../../../domain/staff/staff';
import { localFor, type Services } from '../../services';
import { planMessage } from './planMessage';
import { tellingTime } from './tellingTime';

/** What a notice of a conference causes: a message to the person, and one to whoever comes while they are on leave. */
export async function planTold(
  services: Services,
  found: Conference,
  notice: Notice,
  staff: readonly Staff[],
): Promise<void> {
  if (!('personId' in notice.to)) return;
  const { personId } = notice.to;
  await planMessage(services, found, notice, personId);
  if (!isTelling(notice.kind)) return;
  const local = localFor(services, found.localId);
  const held = tellingTime({ occurrence: notice.id }, found, local, services.now());
  const covers = held ? whoIsTold(found, held, staff) : [];
  for (const one of covers)
    if (one.coversFor?.personId === personId) await planMessage(services, found, notice, one.personId);
}
