import type { Case } from '../referral/case';
import { dateAt } from '../staff/leave';

type Touched = Pick<Case, 'lastCheckIn' | 'lastSpokenAt'>;

/** The date on which they last spoke, met or had a text from us; where that was after an instant. */
export function inTouchOn(
  { lastCheckIn, lastSpokenAt = '' }: Touched,
  since: string,
  timeZone: string,
): string | undefined {
  const texted = lastCheckIn?.result === 'texted' ? lastCheckIn.at : '';
  const at = texted > lastSpokenAt ? texted : lastSpokenAt;
  return at !== '' && at >= since ? dateAt(at, timeZone) : undefined;
}

/** The date on which they were last tried in vain, by one of these results. */
export function triedOn(
  { lastCheckIn }: Touched,
  results: readonly string[],
  timeZone: string,
): string | undefined {
  return lastCheckIn && results.includes(lastCheckIn.result) ? dateAt(lastCheckIn.at, timeZone) : undefined;
}
