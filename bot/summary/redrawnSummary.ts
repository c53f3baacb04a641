import type { Placement } from '../../domain/notice/placement';
import { isOpen } from '../../domain/referral/statusGroups';
import type { DrawnAgain } from '../sending/drawnAgain';
import { seenOf } from '../sending/isStillSo';
import type { Services } from '../services';
import { summaryShown } from './summaryShown';

const keptForMs = 30 * 24 * 60 * 60_000;

/** The name-free card of a case in a room, as things stand now. Undefined where it shows that already. */
export async function redrawnSummary(
  services: Services,
  { subject, showed }: Placement,
): Promise<DrawnAgain | undefined> {
  const found = (await services.store.read('cases', subject.partition, subject.id))?.document;
  const { card, shows } = await summaryShown(services, found);
  if (showed?.[0] === shows) return undefined;
  const isOver = !found || (!isOpen(found.referral) && ageMs(found.referral.since, services) > keptForMs);
  return {
    card,
    from: { drawnRevision: found?.revision ?? 0, showed: [shows] },
    drawnFrom: { readerRevision: 0, seen: found ? seenOf([found], 1) : [] },
    ...(isOver && { isLast: true }),
  };
}

function ageMs(since: string, services: Services): number {
  return Date.parse(services.now()) - Date.parse(since);
}
