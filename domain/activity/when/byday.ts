import { type Weekday, weekdays } from '../search/wanted';

/** "2TU" is the second Tuesday, "-1FR" the last Friday; without a place it is each. */
export interface PlacedDay {
  weekday: Weekday;
  /** Absent: each. Out of -5 to 5, or 0, it is no day that exists. */
  place?: number;
}

const names = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const span = /([A-Z]+)\s*(?:-|–|\bTO\b)\s*([A-Z]+)/g;
const placedName = /([+-]?\d+)?(?:ST|ND|RD|TH(?=\s))?\s*([A-Z]+)/g;

/** The days that `byday` names, also where somebody wrote "Tues" or "Mon-Fri". What is no day is left out. */
export function bydayOf(given = ''): PlacedDay[] {
  const written = given.toUpperCase().slice(0, 200).replace(span, everyDayBetween);
  return [...written.matchAll(placedName)].flatMap(([, place, name = '']) => {
    const weekday = weekdayCalled(name);
    if (!weekday) return [];
    return place === undefined ? [{ weekday }] : [{ weekday, place: Number(place) }];
  });
}

function weekdayCalled(name: string): Weekday | undefined {
  if (name.length < 2) return undefined;
  const at = names.findIndex((full) => full.startsWith(name) || `${full}S` === name);
  return weekdays[at];
}

function everyDayBetween(whole: string, from: string, to: string): string {
  const [first, last] = [weekdayCalled(from), weekdayCalled(to)];
  if (!first || !last) return whole;
  const [start, end] = [weekdays.indexOf(first), weekdays.indexOf(last)];
  // Friday to Monday goes over the end of the week
  const days =
    start <= end ? weekdays.slice(start, end + 1) : [...weekdays.slice(start), ...weekdays.slice(0, end + 1)];
  return days.join(',');
}
