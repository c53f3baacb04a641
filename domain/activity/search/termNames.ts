import { allTerms, termKinds } from '../terms/allTerms';
import { timesOfDay, weekdays } from './wanted';
import { timeNames, weekdayNames } from './weekdayNames';

const names = new Map<string, string>([
  ...termKinds.flatMap((kind) => allTerms[kind].map(({ id, name }) => [id, name] as const)),
  ...weekdays.map((day) => [`day:${day}`, weekdayNames[day]] as const),
  ...timesOfDay.map((time) => [`time:${time}`, timeNames[time]] as const),
  ['cost:free', 'Free'],
  ['cost:upTo5', 'Up to $5'],
  ['cost:upTo10', 'Up to $10'],
  ['where:online', 'Online'],
  ['where:inPerson', 'In person'],
  ['vetted', 'Known to the team'],
  ['trusted', 'Trusted by the team'],
]);

const together = [
  { days: weekdays.slice(0, 5).map((day) => `day:${day}`), says: 'Weekdays' },
  { days: weekdays.slice(5).map((day) => `day:${day}`), says: 'Weekend' },
];

/** What terms are called, in their order; one that is no longer ours is left out. */
export function termNames(ids: readonly string[]): string[] {
  const days = ids.filter((id) => id.startsWith('day:'));
  const all = together.find(
    (one) => one.days.length === days.length && one.days.every((id) => days.includes(id)),
  );
  const [first] = days;
  return ids.flatMap((id) => {
    if (all && days.includes(id)) return id === first ? all.says : [];
    return names.get(id) ?? [];
  });
}

/** Whether it is on a list of ours, and so nothing that anybody typed. */
export function isOurTerm(id: string): boolean {
  return names.has(id);
}
