import { plainDays } from './plainDays';
import { plainTimes } from './plainTimes';

const times =
  /(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?\s*(?:-|–|—|to|until)\s*(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?/i;
const monthly =
  /\b(1st|first|2nd|second|3rd|third|4th|fourth|last)\s+(\p{L}+)\s+(?:of\s+)?(?:each|every|the|a)\s+month\b/iu;
const ordinals: Record<string, string> = {
  '1st': '1',
  first: '1',
  '2nd': '2',
  second: '2',
  '3rd': '3',
  third: '3',
  '4th': '4',
  fourth: '4',
  last: '-1',
};

/** The schedule that days and times in words make, where nothing in them is left over; else none. */
export function plainWhen(text: string): Record<string, string | number> | undefined {
  const timesFound = times.exec(text);
  const hours = timesFound ? plainTimes(timesFound) : {};
  if (!hours) return undefined;
  const rest = timesFound ? text.replace(timesFound[0], ' ') : text;
  const month = monthly.exec(rest);
  const days = plainDays(month ? (month[2] ?? '') : rest);
  if (!days || days.length === 0) return undefined;
  if (!month) return { freq: 'WEEKLY', interval: 1, byday: days.join(','), ...hours };
  const isAll = plainDays(rest.replace(month[0], ' '))?.length === 0;
  const nth = ordinals[(month[1] ?? '').toLowerCase()];
  if (!isAll || days.length !== 1 || nth === undefined) return undefined;
  return { freq: 'MONTHLY', interval: 1, byday: `${nth}${days[0]}`, ...hours };
}
