import { DateTime } from 'luxon';
import { overlaps } from './leave';
import type { Hours, Leave } from './staffTime';

/** Somebody who can be chosen to cover. */
export interface CoverChoice {
  id: string;
  name: string;
  leave?: Leave;
}

export type ReadHours =
  | { is: 'complete'; hours: Hours; leave?: Leave }
  | { is: 'incomplete'; problems: Record<string, string> };

export const nobodyCovers = 'nobody';
const mostYears = 2;

/** Reads "My hours and leave". `today` is the date at the Local; every problem is named at once. */
export function readHours(
  typed: Record<string, string>,
  today: string,
  choices: readonly CoverChoice[],
): ReadHours {
  const problems: Record<string, string> = {};
  const hours = hoursFrom(typed, problems);
  const leave = leaveFrom(typed, today, problems);
  const cover = coverFrom(typed['coverId'] ?? '', leave, choices, problems);
  if (Object.keys(problems).length > 0) return { is: 'incomplete', problems };
  if (!leave) return { is: 'complete', hours };
  const covered = cover ? { ...leave, coverId: cover.id, coverName: cover.name } : leave;
  return { is: 'complete', hours, leave: covered };
}

function hoursFrom(typed: Record<string, string>, problems: Record<string, string>): Hours {
  const chosen = (typed['days'] ?? '').split(',').map(Number);
  const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => chosen.includes(day));
  const [from, to] = [timeIn(typed['from']), timeIn(typed['to'])];
  if (days.length === 0) problems['days'] = 'Please choose at least one day.';
  if (!from) problems['from'] = 'Please enter a time such as 09:00.';
  if (!to) problems['to'] = 'Please enter a time such as 17:00.';
  if (from && to && to <= from) problems['to'] = 'Please choose a time later than the start.';
  return { days, from: from ?? '', to: to ?? '' };
}

function leaveFrom(
  typed: Record<string, string>,
  today: string,
  problems: Record<string, string>,
): Leave | undefined {
  const [from, until] = [(typed['leaveFrom'] ?? '').trim(), (typed['leaveUntil'] ?? '').trim()];
  if (!from && !until) return undefined;
  const latest = DateTime.fromISO(today).plus({ years: mostYears }).toFormat('yyyy-MM-dd');
  if (!isDate(from)) problems['leaveFrom'] = 'Please choose the first day of your leave.';
  if (!isDate(until)) problems['leaveUntil'] = 'Please choose the last day of your leave.';
  else if (until < today)
    problems['leaveUntil'] = 'That day is over. Leave both days empty if you are not on leave.';
  else if (until > latest) problems['leaveUntil'] = 'Please choose a day within the next two years.';
  else if (until < from) problems['leaveUntil'] = 'That is before the first day. Please check both.';
  return { from, until };
}

function coverFrom(
  coverId: string,
  leave: Leave | undefined,
  choices: readonly CoverChoice[],
  problems: Record<string, string>,
): CoverChoice | undefined {
  if (coverId === '' || coverId === nobodyCovers) return undefined;
  const cover = choices.find(({ id }) => id === coverId);
  if (!cover) problems['coverId'] = 'This colleague can no longer cover. Please choose again.';
  else if (!leave) problems['leaveFrom'] ??= 'Please choose the days of your leave, or nobody to cover.';
  else if (cover.leave && overlaps(cover.leave, leave))
    problems['coverId'] = 'They are on leave then too. Please choose somebody else, or nobody.';
  return cover;
}

/** HH:mm, also of what an older Teams sends: "9:00", "09:00:00". */
function timeIn(text = ''): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(text.trim()) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text).isValid;
}
