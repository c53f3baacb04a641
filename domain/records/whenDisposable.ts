import type { Local } from '../local';
import type { Case } from '../referral/case';
import { dateAt } from '../staff/leave';
import { disposableFrom, lastServiceOn } from './lastServiceOn';
import type { RetentionClass } from './retention';
import { type Related, type WhyKept, whyKept } from './whyKept';

export interface WhenDisposable {
  /** Dates of the Local, yyyy-mm-dd. */
  endedOn: string;
  lastOn: string;
  from: string;
  why?: WhyKept;
}

/** From when a case may be disposed of under a class, and why it may not now. The person's last service counts. */
export function whenDisposable(
  found: Case,
  related: Related,
  { years }: Pick<RetentionClass, 'years'>,
  { timeZone }: Pick<Local, 'timeZone'>,
  today: string,
): WhenDisposable {
  const dates = [found, ...related.same].map((one) => lastServiceOn(one, timeZone));
  const lastOn = dates.toSorted().at(-1) ?? '';
  const from = disposableFrom(lastOn, years);
  const why = whyKept(found, related) ?? (today < from ? 'tooSoon' : undefined);
  return { endedOn: dateAt(found.referral.since, timeZone), lastOn, from, ...(why && { why }) };
}
