import { DateTime } from 'luxon';
import type { Held } from '../../domain/conference/heldBetween';
import type { Local } from '../../domain/local';

/** "Thursday 26 November, 10:00 am (AEDT)": on the Local's wall, with the name of its zone on that day. */
export function whenInWords(
  { startsAt }: Pick<Held, 'startsAt'>,
  { timeZone }: Pick<Local, 'timeZone'>,
): string {
  const start = DateTime.fromISO(startsAt, { zone: timeZone }).setLocale('en-AU');
  const time = start.toFormat('h:mm a').toLowerCase();
  return `${start.toFormat('cccc d LLLL')}, ${time} (${start.toFormat('ZZZZ')})`;
}
