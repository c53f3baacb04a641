import { z } from 'zod';

const date = z.iso.date();

/** Of two dates on which it was made sure of, the later one; a source's that is no date, or still to come, says nothing beside ours. */
export function latestAssured(theirs: unknown, ours: unknown, today = '9999'): unknown {
  const [their, our] = [dayOf(theirs), dayOf(ours)];
  if (our === undefined) return their === undefined ? (ours ?? theirs) : theirs;
  const isLater = their !== undefined && their > our && their <= today.slice(0, 10);
  return isLater ? theirs : ours;
}

function dayOf(given: unknown): string | undefined {
  return typeof given === 'string' ? date.safeParse(given.trim().slice(0, 10)).data : undefined;
}
