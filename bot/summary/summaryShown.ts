import type { Card } from '../../cards/card';
import { goneFromRoom } from '../../cards/room/goneFromRoom';
import { summaryCard } from '../../cards/summary/summaryCard';
import type { Case } from '../../domain/referral/case';
import { isForTheTeam } from '../../domain/summary/isForTheTeam';
import { sharedStatus } from '../../domain/summary/sharedStatus';
import { teamsIdsOfLocal } from '../room/teamsIdsOfLocal';
import type { Services } from '../services';

/** The name-free card of a case for a chat of several people, and in short what it shows: the same for all of them. */
export async function summaryShown(
  services: Services,
  found: Case | undefined,
): Promise<{ card: Card; shows: string }> {
  const nonce = services.newNonce();
  if (!found || !isForTheTeam(found)) return { card: goneFromRoom(nonce), shows: 'gone' };
  const { id: caseId, localId } = found;
  const status = sharedStatus(found);
  const userIds = await teamsIdsOfLocal(services, localId);
  return { card: summaryCard({ caseId, localId, status, userIds, nonce }), shows: status };
}
