import { DateTime } from 'luxon';
import { sceneDate } from './sceneDate';

/** That many days before the first morning, or on a day in the words of `sceneDate`; at a time on the wall. */
interface When {
  daysBefore?: number;
  on?: string;
  at: string;
}

/** Who did what. */
export interface Happening extends When {
  who: string;
  verb: string;
  about: string;
  inputs?: Record<string, string>;
}

/** The instant of a scene. */
export function sceneTime({ daysBefore = 0, on = `-${daysBefore}`, at }: When, firstMorning: string): string {
  const time = DateTime.fromISO(`${sceneDate(on, firstMorning)}T${at}`, { zone: 'Australia/Melbourne' });
  return time.toUTC().toISO() ?? firstMorning;
}

/** Inputs or ids with their dates, which stand there in the words of `sceneDate`. */
export function sceneInputs(
  inputs: Record<string, string> = {},
  firstMorning: string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, sceneDate(value, firstMorning) ?? value]),
  );
}

/** Something that happened in the weeks before, told through the same deeds as everything after it. */
export interface Scene {
  at: string;
  play: () => Promise<void>;
}
