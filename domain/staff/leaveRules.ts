import type { Staff } from './staff';
import type { StaffDecision } from './staffRules';
import type { Hours, Leave } from './staffTime';

/** They say when they work and when they are away. Without leave, an earlier one is gone. */
export function setHours(found: Staff, hours: Hours, leave: Leave | undefined): StaffDecision {
  const { leave: _earlier, ...rest } = found;
  return { ok: true, next: { ...rest, hours, ...(leave && { leave }) }, event: 'hoursSaved' };
}

export function endLeave(found: Staff): StaffDecision {
  const { leave, ...rest } = found;
  return { ok: true, next: leave ? rest : found, event: 'leaveEnded' };
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
