import * as z from 'zod';

const date = z.iso.date();
const aheadMs = 14 * 60 * 60 * 1000;

/** Of two dates on which it was made sure of, the later one; a source's that is no date, or still to come, says nothing beside ours. */
export function latestAssured(theirs: unknown, ours: unknown, importedAt?: string): unknown {
  const [their, our] = [dayOf(theirs), dayOf(ours)];
  if (our === undefined) return their === undefined ? (ours ?? theirs) : theirs;
  const isLater = their !== undefined && their > our && their <= dayAfter(importedAt);
  return isLater ? theirs : ours;
}

/** Where it is still the day before in Greenwich, it is this day here. */
function dayAfter(instant = '9999-01-01T00:00:00.000Z'): string {
  return new Date(Date.parse(instant) + aheadMs).toISOString().slice(0, 10);
}

function dayOf(given: unknown): string | undefined {
  return typeof given === 'string' ? date.safeParse(given.trim().slice(0, 10)).data : undefined;
}
