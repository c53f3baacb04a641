import type { Case } from '../referral/case';

/** The next one, the last one, and when they last spoke. */
export type CheckIns = Pick<Case, 'checkIn' | 'lastCheckIn' | 'lastSpokenAt'>;

/** How the check-ins of a case stand. */
export function checkInsOf({ checkIn, lastCheckIn, lastSpokenAt }: CheckIns): CheckIns {
  return {
    ...(checkIn && { checkIn }),
    ...(lastCheckIn && { lastCheckIn }),
    ...(lastSpokenAt !== undefined && { lastSpokenAt }),
  };
}

/** Without the next one: it has been done, or another day stands for it. */
export function withoutNext(found: Case): CheckIns {
  const { checkIn: _done, ...rest } = checkInsOf(found);
  return rest;
}
