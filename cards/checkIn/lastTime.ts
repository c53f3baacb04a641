import { checkedInNames } from '../../domain/checkIn/checkInNames';
import { lastSpokenAt } from '../../domain/checkIn/lastSpoken';
import { dayInWords } from '../../domain/localTime';
import type { Case } from '../../domain/referral/case';
import type { Element } from '../card';
import { labelled, quiet } from '../parts';

/** The last thing that was written down, in the words of whoever was in touch. */
export function lastTime({ lastCheckIn }: Case, timeZone: string): Element[] {
  if (!lastCheckIn) return [];
  const { at, result, line } = lastCheckIn;
  const when = dayInWords(at, timeZone);
  return line
    ? [labelled(`Last time, ${when}`, line)]
    : [quiet(`Last time, ${when}: ${checkedInNames[result]}`)];
}

/** When somebody last spoke with them. */
export function lastSpokenWords(found: Case, timeZone: string): string | undefined {
  const at = lastSpokenAt(found);
  return at && `Last spoken: ${dayInWords(at, timeZone)}.`;
}
