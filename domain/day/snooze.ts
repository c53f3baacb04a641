import { daysAfter, weekdayOf } from '../businessDays';
import type { Local } from '../local';
import type { Staff } from '../staff/staff';
import { nextWorkDate } from '../staff/workingTime';
import type { Day } from './day';

export const snoozeChoices = ['tomorrow', 'nextWorkingDay', 'nextWeek'] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

/** The date on which it stands on their card again. */
export function snoozeUntil(
  choice: SnoozeChoice,
  today: string,
  works: Pick<Staff, 'hours' | 'leave'>,
  local: Pick<Local, 'timeZone' | 'holidays'>,
): string {
  const tomorrow = daysAfter(today, 1);
  if (choice === 'tomorrow') return tomorrow;
  return nextWorkDate(works, choice === 'nextWeek' ? mondayAfter(today) : tomorrow, local);
}

/** What stands there again by now is forgotten, once a card with it has arrived where it is told of once. */
export function snoozed(day: Day, key: string, until: string, today: string): Day {
  const isAhead = (other: string, date: string) => date > today || (day.told?.[other] ?? date) < date;
  const ahead = Object.entries(day.snoozed).filter(([other, date]) => other !== key && isAhead(other, date));
  const on = ahead.flatMap(([other]): [string, string][] => {
    const made = day.snoozedOn?.[other];
    return made === undefined ? [] : [[other, made]];
  });
  return {
    ...day,
    snoozed: Object.fromEntries([...ahead, [key, until]]),
    snoozedOn: Object.fromEntries([...on, [key, today]]),
  };
}

/** Put off no longer. */
export function notSnoozed(day: Day, key: string): Day {
  const { [key]: _until, ...others } = day.snoozed;
  const { [key]: _made, ...on } = day.snoozedOn ?? {};
  return { ...day, snoozed: others, snoozedOn: on };
}

function mondayAfter(today: string): string {
  return daysAfter(today, 8 - weekdayOf(today));
}
