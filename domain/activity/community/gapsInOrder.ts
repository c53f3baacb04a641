import { DateTime } from 'luxon';
import type { Gap, GapStatus } from './gap';

const lookedBackDays = 90;

export interface GapRow {
  gap: Gap;
  /** On how many of the last ninety days it was looked for. */
  times: number;
}

/** What was most looked for and not found lately comes first; what is filled, last. */
export function gapsInOrder(gaps: readonly Gap[], today: string): GapRow[] {
  const from = DateTime.fromISO(today, { zone: 'utc' }).minus({ days: lookedBackDays }).toISODate() ?? '';
  return gaps
    .map((gap) => ({ gap, times: gap.days.filter((day) => day > from && day <= today).length }))
    .filter(({ gap, times }) => times > 0 || gap.status === 'workingOn')
    .sort(
      (one, other) =>
        Number(one.gap.status === 'filled') - Number(other.gap.status === 'filled') ||
        other.times - one.times ||
        lastDay(other.gap).localeCompare(lastDay(one.gap)) ||
        one.gap.id.localeCompare(other.gap.id),
    );
}

export function lastDay({ days }: Pick<Gap, 'days'>): string {
  return days.at(-1) ?? '';
}

export const gapStatusNames: Record<GapStatus, string> = {
  open: 'Open',
  workingOn: 'We are on it',
  filled: 'Filled',
};
