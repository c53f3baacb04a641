import { DateTime } from 'luxon';

/** Who did what, that many days before the first morning. */
export interface Happening {
  daysBefore: number;
  at: string;
  who: string;
  verb: string;
  about: string;
  inputs?: Record<string, string>;
}

const zone = 'Australia/Melbourne';

/** The instant of a scene that many days before the first morning. */
export function sceneTime(
  { daysBefore, at }: { daysBefore: number; at: string },
  firstMorning: string,
): string {
  const [hour, minute] = at.split(':').map(Number);
  const day = DateTime.fromISO(firstMorning, { zone }).minus({ days: daysBefore });
  const time = day.set({ hour: hour ?? 9, minute: minute ?? 0 });
  return time.toUTC().toISO() ?? firstMorning;
}

/** `+9` is the day nine days after the first morning, `-2` two days before it. */
export function sceneInputs(
  inputs: Record<string, string> = {},
  firstMorning: string,
): Record<string, string> {
  const dayAfter = (days: string) =>
    DateTime.fromISO(firstMorning, { zone })
      .plus({ days: Number(days) })
      .toFormat('yyyy-MM-dd');
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, /^[+-]\d+$/.test(value) ? dayAfter(value) : value]),
  );
}

/** Something that happened in the weeks before, told through the same deeds as everything after it. */
export interface Scene {
  at: string;
  play: () => Promise<void>;
}
