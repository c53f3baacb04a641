import type { AuditEntry } from '../audit';
import type { Local } from '../local';
import { byPersonAndDay, unusualOf } from './byPersonAndDay';
import { clockIn } from './clockIn';
import { isOpened } from './isOpened';
import { isTurnedAway } from './isTurnedAway';
import type { Unusual } from './unusual';

type Where = Pick<Local, 'id' | 'timeZone' | 'unusual'>;

/**
 * What is out of the usual at a Local: `entries` are of its cases, and what its people asked for in vain, oldest first.
 * `isEnded` says of somebody and a case that it had ended before, that they have never done anything on it and that
 * nothing is open on it.
 */
export function findUnusual(
  entries: readonly AuditEntry[],
  local: Where,
  isEnded: (entry: AuditEntry) => boolean = () => false,
): Unusual[] {
  const { refusedADay, casesADay, fromHour, untilHour } = local.unusual;
  const clock = clockIn(local.timeZone);
  const days = [...byPersonAndDay(entries, clock).values()].flatMap((all) => {
    const opened = all.filter(isOpened);
    const turnedAway = all.filter(isTurnedAway);
    const odd = opened.filter(({ at }) => clock(at).hour < fromHour || clock(at).hour >= untilHour);
    const of = (kind: Unusual['kind'], those: readonly AuditEntry[]) =>
      unusualOf(kind, local.id, those, clock);
    const many = of('manyCases', opened).filter(({ caseIds }) => caseIds.length > casesADay);
    return [
      ...of('afterEnd', all.filter(isAfterEnd)),
      ...(turnedAway.length >= refusedADay ? of('refused', turnedAway) : []),
      ...many.map((one) => ({ ...one, count: one.caseIds.length })),
      ...of('oddHours', odd),
      ...of(
        'endedCase',
        opened.filter((entry) => isLead(entry) && isEnded(entry)),
      ),
    ];
  });
  return days.sort(
    (one, other) => other.last.at.localeCompare(one.last.at) || one.key.localeCompare(other.key),
  );
}

/** Their access had ended, and they came back. */
function isAfterEnd({ allowed, refusal }: AuditEntry): boolean {
  return !allowed && refusal === 'no-access';
}

export function isLead({ as }: Pick<AuditEntry, 'as'>): boolean {
  return as.split('+').includes('lead');
}
