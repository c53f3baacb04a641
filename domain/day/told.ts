import { daysAfter } from '../businessDays';
import { dueKinds } from '../due/dueKind';
import { dueRules } from '../due/dueRules';
import type { Day } from './day';

const keptDays = 60;

/** The day after a card with these lines arrived. The same day where that was known of each that is told of once. */
export function withTold(day: Day, keys: readonly string[], today: string): Day {
  const news = keys.filter((key) => isToldOnce(key) && day.told?.[key] !== today);
  if (news.length === 0) return day;
  const oldest = daysAfter(today, -keptDays);
  const kept = Object.entries(day.told ?? {}).filter(([, date]) => date >= oldest);
  return { ...day, told: Object.fromEntries([...kept, ...news.map((key) => [key, today])]) };
}

function isToldOnce(key: string): boolean {
  const kind = dueKinds.find((one) => key.startsWith(`${one}|`));
  return kind !== undefined && dueRules[kind].isOnce === true;
}
