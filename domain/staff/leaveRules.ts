import { DateTime } from 'luxon';
import { together } from './leaveOver';
import type { Staff } from './staff';
import type { StaffDecision } from './staffRules';
import type { Hours, Leave } from './staffTime';

/**
 * They say when they work and when they are away. One that had begun, and is left out or replaced, ended yesterday: what
 * happened in it is still told.
 */
export function setHours(found: Staff, hours: Hours, leave: Leave | undefined, today: string): StaffDecision {
  const { leave: earlier, lastLeave: before, ...rest } = found;
  const over = endedBefore(today, earlier);
  const kept = leave ?? over;
  const lastLeave = leave ? together(before, over) : before;
  const next = { ...rest, hours, ...(kept && { leave: kept }), ...(lastLeave && { lastLeave }) };
  return { ok: true, next, event: 'hoursSaved' };
}

export function endLeave(found: Staff, today: string): StaffDecision {
  const { leave, ...rest } = found;
  const kept = endedBefore(today, leave);
  const next = kept === leave ? found : { ...rest, ...(kept && { leave: kept }) };
  return { ok: true, next, event: 'leaveEnded' };
}

/** Of a leave, what had passed before today; nothing of one that began today or has not begun. */
function endedBefore(today: string, leave: Leave | undefined): Leave | undefined {
  if (!leave || leave.from >= today) return undefined;
  if (leave.until < today) return leave;
  const yesterday = DateTime.fromISO(today).minus({ days: 1 }).toFormat('yyyy-MM-dd');
  return { ...leave, until: yesterday };
}

/** On a colleague's document: they cover what the leave says, and no more. Where they do already, the same document. */
export function followLeave(found: Staff, { id: personId, leave }: Pick<Staff, 'id' | 'leave'>): Staff {
  const { coversFor = [], ...rest } = found;
  const says = leave?.coverId === found.id ? [{ personId, from: leave.from, until: leave.until }] : [];
  const had = coversFor.filter((one) => one.personId === personId);
  const isSame =
    had.length === says.length &&
    had.every(({ from, until }, at) => from === says[at]?.from && until === says[at]?.until);
  if (isSame) return found;
  const covering = [...coversFor.filter((one) => one.personId !== personId), ...says];
  return covering.length > 0 ? { ...rest, coversFor: covering } : rest;
}
