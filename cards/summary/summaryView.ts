import type { Local } from '../../domain/local';
import type { Case } from '../../domain/referral/case';
import { dateAt } from '../../domain/staff/leave';
import type { SummaryPlace } from '../../domain/summary/accessMatrix';

export interface SummaryView {
  found: Case;
  local: Local;
  now: string;
  /** Where it was asked for. */
  place: SummaryPlace;
  nonce: string;
}

/** On the Local's calendar. */
export function summaryDate({ now, local }: Pick<SummaryView, 'now' | 'local'>): string {
  return dateAt(now, local.timeZone);
}
