import { dueSections } from '../../cards/day/dueSections';
import { morningCard, mostPeople } from '../../cards/day/morningCard';
import { onLeaveCard, onLeaveToday } from '../../cards/day/onLeaveCard';
import { midnightAfter } from '../../domain/day/looks';
import type { DueLine } from '../../domain/due/dueLine';
import type { NoticeKind } from '../../domain/notice/notice';
import { type Asker, askerFrom } from '../../domain/staff/asker';
import { isOnLeave } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import type { Drawn } from '../sending/drawn';
import type { SeenCase } from '../sending/isStillSo';
import type { Services } from '../services';
import { comesNext } from './comesNext';
import { type DueToday, dueLines } from './dueLines';

export interface DrawnDay
  extends Required<
    Pick<Drawn, 'card' | 'date' | 'caseIds' | 'showed' | 'shows' | 'readerRevision' | 'seen'>
  > {
  isAsked?: boolean;
  /** Its reader, and what stands on it for them, in order. */
  by: Asker;
  lines: DueLine[];
  /** When its day is over. ISO, UTC. */
  endsAt: string;
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
  const by = askerFrom(staff, services.now(), local.timeZone);
  const endsAt = midnightAfter(date, local);
  const isUrgent = kind === 'day.urgent';
  if (!isAsked && staff.leave && isOnLeave(staff, services.now(), local)) {
    const card = onLeaveCard({ date, leave: staff.leave, zone: local.timeZone, nonce });
    const from = { caseIds: [], seen: [], readerRevision: staff.revision };
    return { card, date, ...from, showed: [...showed], shows: 'leave', by, lines: [], endsAt };
  }
  const lines = isUrgent ? due.lines.filter((line) => line.isUrgent) : due.lines;
  const standing = new Set([...due.lines.map(({ key }) => key), ...hidden]);
  const done = showed.filter((key) => !standing.has(key)).length;
  const next = lines.length + done === 0 ? await comesNext(services, staff) : undefined;
  const day = morningCard({ date, zone: local.timeZone, lines, done, covering, isUrgent, next, nonce });
  return {
    card:
      staff.leave && isOnLeave(staff, services.now(), local)
        ? onLeaveToday(day, staff.leave, local.timeZone)
        : day,
    isAsked,
    date,
    caseIds: [
      ...new Set(lines.flatMap(({ about, subjectId }) => (about ? [subjectId ?? about.caseId] : []))),
    ],
    showed: [...new Set([...showed, ...lines.map(({ key }) => key)])],
    shows: lines.map(({ key, about, why }) => `${key}@${about?.revision ?? ''} ${why}`).join('\n'),
    by,
    lines,
    endsAt,
    seen: named(lines),
    readerRevision: staff.revision,
  };
}

/** Those whose names stand on the card. */
function named(lines: readonly DueLine[]): SeenCase[] {
  return dueSections(lines)
    .toSpeakWith.slice(0, mostPeople)
    .flatMap(({ about, subjectId }) => (about ? [{ ...about, caseId: subjectId ?? about.caseId }] : []));
}
