import { placeName } from '../places/gazetteer';
import { termNames } from './termNames';
import { type Wanted, weekdays } from './wanted';
import { wantedTerms } from './wantedTerms';

const together = [
  { days: weekdays.slice(0, 5), says: 'Weekdays' },
  { days: weekdays.slice(5), says: 'Weekends' },
];

/** "Gardening · Thursday · Step-free · near Wangaratta": what was recognised, and none of the words that were typed. */
export function wantedInWords(wanted: Wanted): string {
  const all = together.find(
    ({ days }) => days.length === wanted.days.length && days.every((day) => wanted.days.includes(day)),
  );
  const terms = termNames(wantedTerms({ ...wanted, ...(all && { days: [] }) }));
  const { area } = wanted;
  const place = area === undefined ? undefined : placeName(area);
  const near = area?.startsWith('town:') ? 'near' : 'in';
  return [...terms, all?.says, place && `${near} ${place}`].filter(Boolean).join(' · ');
}
