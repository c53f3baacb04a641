import { summaryCard } from '../../cards/summary/summaryCard';
import { summaryNotOpen } from '../../cards/summary/summaryNotOpen';
import { whichSummary } from '../../cards/summary/whichSummary';
import type { Case } from '../../domain/referral/case';
import { referenceIn } from '../../domain/referral/finding/referenceIn';
import type { Asker } from '../../domain/staff/asker';
import { sharedStatus } from '../../domain/summary/sharedStatus';
import type { Answer } from '../answer';
import { auditNow } from '../auditing';
import type { Room } from '../press';
import type { Services } from '../services';
import { lockScreen } from './lockScreen';
import { summaryFor } from './summaryFor';
import { summaryInRoom } from './summaryInRoom';

/**
 * `summary BRI-7K3Q`: the name-free card of a case. Without a reference, in a one-to-one chat, a pick from their own.
 * A name that is written instead is not looked for.
 */
export async function saySummary(
  services: Services,
  by: Asker,
  rest: string,
  isShared: boolean,
  room?: Room,
): Promise<Answer> {
  if (rest.trim() === '') return { card: whichSummary(isShared, services.newNonce()), summary: lockScreen };
  const press = { verb: 'summary', surface: room?.surface ?? 'personal' } as const;
  // "bri 7k3q" is said as often
  const caseId = referenceIn(rest.trim().replace(/\s+/g, '-'))?.reference ?? '';
  const localId = services.locals.find(({ prefix }) => caseId.startsWith(`${prefix}-`))?.id ?? '';
  const place = isShared ? 'room' : 'alone';
  const { named, found } = await summaryFor(services, by, { localId, caseId }, place);
  if (!found) {
    const refused = { kind: 'view', allowed: false, refusal: 'not-found' } as const;
    await auditNow(services, by, press, { subjectId: named?.id ?? 'none', ...refused });
    return { card: summaryNotOpen(isShared), summary: lockScreen };
  }
  const { id: subjectId } = found;
  await auditNow(services, by, press, { subjectId, localId: found.localId, kind: 'view', allowed: true });
  return room ? summaryInRoom(services, found, room) : { card: alone(services, found), summary: lockScreen };
}

function alone({ newNonce }: Services, found: Case) {
  const { id: caseId, localId } = found;
  return summaryCard({ caseId, localId, status: sharedStatus(found), userIds: [], nonce: newNonce() });
}
