import type { Card } from '../../cards/card';
import { roomCardPutAway } from '../../cards/conference/room/putAwayCards';
import { pastDayCard } from '../../cards/day/pastDayCard';
import { listMovedDown } from '../../cards/referral/finding/waitingList';
import { openAgain } from '../../cards/referral/openAgain';
import { isDayKind, isListKind, isRoomKind } from '../../domain/notice/notice';
import { type Placement, readerKey } from '../../domain/notice/placement';
import type { Case } from '../../domain/referral/case';
import { seenBy } from '../../domain/referral/seenBy';
import { isOpen } from '../../domain/referral/statusGroups';
import { askerFrom } from '../../domain/staff/asker';
import { newcomer } from '../../domain/staff/staffRules';
import { StoreUnavailable } from '../../store/storeFaults';
import { redrawnDay } from '../day/redrawnDay';
import { drawWaitingList } from '../referral/finding/drawWaitingList';
import { followJoined } from '../referral/followJoined';
import { postedCard } from '../referral/postedCard';
import { redrawnRoom } from '../room/redrawnRoom';
import type { Services } from '../services';
import type { DrawnAgain } from './drawnAgain';
import { seenOf } from './isStillSo';

const keptForMs = 30 * 24 * 60 * 60_000;

/** A placed card as what it is about and its reader's access are now. One that cannot be drawn leaves no name behind. */
export async function drawAgain(services: Services, placed: Placement): Promise<DrawnAgain | undefined> {
  try {
    return await drawNow(services, placed);
  } catch (error) {
    const neutral = withoutNames(services, placed);
    if (error instanceof StoreUnavailable || !neutral) throw error;
    services.log.fault('card not drawn', error, { subjectId: placed.subjectId });
    return { card: neutral, from: {}, isBroken: true };
  }
}

async function drawNow(services: Services, placed: Placement): Promise<DrawnAgain | undefined> {
  const { kind, subject, recipientId, isPast } = placed;
  if (isDayKind(kind)) return redrawnDay(services, placed);
  if (isRoomKind(kind)) return redrawnRoom(services, placed);
  const staff = (await services.store.read('staff', services.tenantId, recipientId))?.document;
  const reader = askerFrom(staff ?? newcomer(recipientId, services.tenantId, ''), services.now());
  const readerRevision = staff?.revision ?? 0;
  if (isListKind(kind)) {
    if (isPast) return { card: listMovedDown(), from: {}, isLast: true };
    const { card, localIds } = await drawWaitingList(services, reader, services.newNonce());
    return { card, from: { localIds }, drawnFrom: { readerRevision } };
  }
  const held = await services.store.read('cases', subject.partition, subject.id);
  const found = held && (await followJoined(services, held, reader)).document;
  const nonce = services.newNonce();
  if (!found)
    return {
      card: openAgain(subject.id, subject.partition, nonce),
      from: {},
      isLast: true,
      isDisposed: true,
    };
  if (isLongOver(found, services.now()))
    return { card: openAgain(seenBy(found, reader).id, found.localId, nonce), from: {}, isLast: true };
  return {
    card: postedCard(services, kind, found, reader, nonce),
    from: { drawnRevision: found.revision, reader: readerKey(reader) },
    drawnFrom: { readerRevision, seen: seenOf([found], 1) },
  };
}

function isLongOver({ referral }: Case, now: string): boolean {
  return !isOpen(referral) && Date.parse(now) - Date.parse(referral.since) > keptForMs;
}

/** A list holds none as it is. */
function withoutNames({ newNonce }: Services, { kind, subject, date = '' }: Placement): Card | undefined {
  if (isListKind(kind)) return undefined;
  const nonce = newNonce();
  if (isDayKind(kind)) return pastDayCard({ date, isOver: false, isBroken: true, nonce });
  if (subject.container === 'conferences') return roomCardPutAway();
  return openAgain(subject.id, subject.partition, nonce);
}
