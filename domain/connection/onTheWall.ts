import { clockMinutes } from '../activity/when/clockMinutes';

/** "09:30" for what was typed as a time; undefined where it is none. */
export function onTheWall(typed: string | undefined): string | undefined {
  const minutes = clockMinutes(typed);
  if (minutes === undefined || minutes === 1440) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
