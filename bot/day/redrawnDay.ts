import { pastDayCard } from '../../cards/day/pastDayCard';
import type { Placement } from '../../domain/notice/placement';
import { dateAt } from '../../domain/staff/leave';
import type { DrawnAgain } from '../sending/drawnAgain';
import type { Services } from '../services';
import { auditCard } from './auditShown';
import { drawDay } from './drawDay';
import { homeOf } from './homeOf';

/** A card of today as the day stands now. One of an earlier day, or of somebody without access, holds no name any more. */
export async function redrawnDay(services: Services, placed: Placement): Promise<DrawnAgain> {
  const { kind, recipientId, isPast, isAsked = false, date = '', showed = [] } = placed;
  const nonce = services.newNonce();
  const isOver = (await dateNow(services, recipientId)) !== date;
  // what is put away is not read for: it goes also while nothing else can be read
  const isDrawn = !isPast && !isOver;
  const drawn = isDrawn ? await drawDay(services, recipientId, { kind, showed, isAsked, nonce }) : undefined;
  if (!drawn) return { card: pastDayCard({ date, isOver, nonce }), from: {}, isLast: true };
  const { card, caseIds, seen, readerRevision, by, lines } = drawn;
  await auditCard(services, by, { kind, date }, lines);
  return { card, from: { caseIds, showed: drawn.showed }, drawnFrom: { seen, readerRevision } };
}

/** The date on their own calendar; undefined for whoever has no access. */
async function dateNow(services: Services, personId: string): Promise<string | undefined> {
  const staff = (await services.store.read('staff', services.tenantId, personId))?.document;
  const local = staff && homeOf(services, staff);
  return local && dateAt(services.now(), local.timeZone);
}
