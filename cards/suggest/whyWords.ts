import { termNames } from '../../domain/activity/search/termNames';
import { timesOfDay, weekdays } from '../../domain/activity/search/wanted';
import { timeNames, weekdayNames } from '../../domain/activity/search/weekdayNames';
import type { Aspect } from '../../domain/activity/suggest/aspect';
import type { Interest } from '../../domain/activity/suggest/wishes';
import type { InterestTime } from '../../domain/whatMatters/whatMatters';

const enjoyed: Record<InterestTime, string> = {
  past: 'They used to enjoy',
  present: 'They enjoy',
  future: 'They would like to try',
};
const mostBecause = 3;

/** "They used to enjoy “singing” · in Sunshine · Thursday mornings · free · step-free". */
export function whyWords(
  { because, aspects }: { because: readonly Interest[]; aspects: readonly Aspect[] },
  place: string | undefined,
): string {
  const fits = aspects.filter(({ stands }) => stands === 'fits');
  return [
    ...because.slice(0, mostBecause).map(becauseWords),
    ...fits.filter(({ what }) => what === 'place').map((aspect) => placeWords(aspect, place)),
    whenWords(fits),
    ...fits.flatMap(fitWords),
  ]
    .filter(Boolean)
    .join(' · ');
}

function becauseWords({ time, words, widenedTo = [] }: Interest): string {
  const kind = inWords(termNames(widenedTo).map(inASentence));
  return `${enjoyed[time]} “${words}”${kind ? `, and this is ${kind} too` : ''}`;
}

function placeWords({ isThere, km }: Aspect, place = 'their place'): string {
  if (isThere || km === undefined) return `in ${place}`;
  return `about ${Math.max(1, Math.round(km))} km from ${place}`;
}

function whenWords(fits: readonly Aspect[]): string {
  const ids = (kind: string) => fits.find(({ what }) => what === kind)?.ids ?? [];
  const days = weekdays.filter((day) => ids('days').includes(day)).map((day) => weekdayNames[day]);
  const times = timesOfDay.filter((time) => ids('times').includes(time)).map((time) => timeNames[time]);
  const [day, time] = [days[0], times[0]?.toLowerCase()];
  if (days.length === 1 && times.length === 1) return `${day} ${time}s`;
  return [
    days.length > 0 && `on ${inWords(days.map((one) => `${one}s`))}`,
    times.length > 0 && `in the ${inWords(times.map((one) => one.toLowerCase()))}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function fitWords({ what, ids = [], cost }: Aspect): string[] {
  const names = termNames(ids);
  if (what === 'cost') return [cost === 0 ? 'free' : `from ${dollars(cost ?? 0)}`];
  if (what === 'where') return [ids.includes('online') ? 'online' : 'in person'];
  if (what === 'access') return names.map(inASentence);
  if (what === 'languages') return [`in ${inWords(names)}`];
  return what === 'runBy' ? names.map((name) => `${name}, as they asked`) : [];
}

export function dollars(amount: number): string {
  return `$${Number.isInteger(amount) ? amount : amount.toFixed(2)}`;
}

/** What is called so stays as it is. */
const named = /^(Auslan|Easy Read)/;
export function inASentence(name: string): string {
  return named.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

export function inWords(names: readonly string[], joined: 'and' | 'or' = 'and'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${joined} ${names.at(-1)}`;
}
