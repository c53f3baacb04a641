import { whenInWords } from '../../cards/conference/whenInWords';
import type { CaseDetailsView } from '../../cards/referral/caseDetailsView';
import { seesConference } from '../../domain/conference/conferenceRights';
import { nextHeld } from '../../domain/conference/nextHeld';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import { localFor, type Services } from '../services';

/** The conferences that a case is brought to, those of them that the reader sees. */
export async function broughtTo(
  services: Services,
  by: Asker,
  { localId, brought = [] }: Case,
): Promise<NonNullable<CaseDetailsView['conferences']>> {
  const local = localFor(services, localId);
  const read = await Promise.all(
    brought.map(({ conferenceId }) => services.store.read('conferences', localId, conferenceId)),
  );
  return read.flatMap((held) => {
    if (!held || !seesConference(held.document, by)) return [];
    const { id, title } = held.document;
    const next = nextHeld(held.document, local, services.now());
    return [{ id, title, ...(next && { when: whenInWords(next, local) }) }];
  });
}
