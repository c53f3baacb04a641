import type { HsdsSchedule } from '../hsds/reading/hsds';

export interface WhenValues {
  days: string;
  from: string;
  to: string;
  whenWords: string;
}

const plainDays = /^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/;
const nothing: WhenValues = { days: '', from: '', to: '', whenWords: '' };

/** What `readWhen` would be given to read these times; empty where days and hours cannot say it. */
export function whenValues(schedules: readonly HsdsSchedule[]): WhenValues {
  const [only, ...others] = schedules;
  if (!only || others.length > 0) return nothing;
  const { freq = '', byday = '', opens_at, closes_at, description = '', interval = 1, ...rest } = only;
  if (Object.values(rest).some((part) => part !== undefined)) return nothing;
  const days = byday.toUpperCase().replace(/\s/g, '');
  if (!days && !freq && !opens_at && !closes_at) return { ...nothing, whenWords: description };
  const isWeekly = ['', 'WEEKLY'].includes(freq.toUpperCase()) && interval === 1 && plainDays.test(days);
  if (!isWeekly) return nothing;
  return { days, from: time(opens_at), to: time(closes_at), whenWords: description };
}

function time(given = ''): string {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})/.exec(given) ?? [];
  return hour && `${hour.padStart(2, '0')}:${minute}`;
}
