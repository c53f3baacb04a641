import { isDayKind } from '../notice/notice';
import type { Nudge } from '../notice/nudge';
import { inTrouble } from './howItStands';
import { shownSince } from './shownSince';

/** The card of a day that is over, or after their hours: what it told stands on the next one. */
export function isOfAnotherDay({ kind, occurrence }: Pick<Nudge, 'kind' | 'occurrence'>, nextDate: string) {
  return isDayKind(kind) && occurrence !== nextDate;
}

/** Whether it stood in a list that was read at that moment as one that can be sent again. */
export function maySendAgain({ state, endedAt = '' }: Nudge, listedAt: string, now: string): boolean {
  // what failed once more since then is for a later list: the same press twice is one
  return inTrouble.some((one) => one === state) && shownSince(now) <= endedAt && endedAt <= listedAt;
}

/** Owed once more, as on the first day. What it tells is asked again before it goes. */
export function sentAgain(nudge: Nudge, now: string): Nudge {
  const { endedAt: _ended, why: _why, postBeganAt: _began, refusedSince: _refused, ...rest } = nudge;
  return { ...rest, state: 'planned', attempts: 0, ambiguous: 0, faults: 0, wakeAt: now };
}
