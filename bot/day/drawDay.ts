import { morningCard } from '../../cards/day/morningCard';
import { onLeaveCard } from '../../cards/day/onLeaveCard';
import type { NoticeKind } from '../../domain/notice/notice';
import { isOnLeave } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import type { Drawn } from '../sending/drawn';
import type { Services } from '../services';
import { comesNext } from './comesNext';
import { type DueToday, dueLines } from './dueLines';

export interface DrawnDay extends Required<Pick<Drawn, 'card' | 'date' | 'caseIds' | 'showed' | 'shows'>> {
  isAsked?: boolean;
  /** Nothing is due on it. */
  isEmpty: boolean;
}
interface Asked {
  kind: NoticeKind;
  /** Keys of what the card has shown before. */
  showed: readonly string[];
  /** Its reader asked for it: what they muted stands on it too, and it stays while they are on leave. */
  isAsked: boolean;
  nonce: string;
}

/** The card of somebody's day as things stand now; undefined for whoever has no access. */
export async function drawDay(
  services: Services,
  personId: string,
  asked: Asked,
): Promise<DrawnDay | undefined> {
  const staff = (await services.store.read('staff', services.tenantId, personId))?.document;
  const due = staff && (await dueLines(services, staff, { withMuted: asked.isAsked }));
  return due && drawnFrom(services, staff, due, asked);
}

/** While they are away it says who looks after it, and holds no name. */
export async function drawnFrom(
  services: Services,
  staff: Staff,
  due: DueToday,
  { kind, showed, isAsked, nonce }: Asked,
): Promise<DrawnDay> {
  const { local, date, hidden, covering } = due;
  const isUrgent = kind === 'day.urgent';
  if (!isAsked && staff.leave && isOnLeave(staff, services.now(), local)) {
    const card = onLeaveCard({ date, leave: staff.leave, zone: local.timeZone, nonce });
    return { card, date, caseIds: [], showed: [...showed], shows: 'leave', isEmpty: true };
  }
  const lines = isUrgent ? due.lines.filter((line) => line.isUrgent) : due.lines;
  const standing = new Set([...due.lines.map(({ key }) => key), ...hidden]);
  const done = showed.filter((key) => !standing.has(key)).length;
  const next = lines.length + done === 0 ? await comesNext(services, staff) : undefined;
  return {
    card: morningCard({ date, zone: local.timeZone, lines, done, covering, isUrgent, next, nonce }),
    isAsked,
    date,
    caseIds: [...new Set(lines.flatMap(({ about }) => (about ? [about.caseId] : [])))],
    showed: [...new Set([...showed, ...lines.map(({ key }) => key)])],
    shows: lines.map(({ key, about, why }) => `${key}@${about?.revision ?? ''} ${why}`).join('\n'),
    isEmpty: lines.length === 0,
  };
}
