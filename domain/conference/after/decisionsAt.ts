import type { TimelineEntry } from '../../referral/case';
import { type Step, stepsNewestFirst } from '../../referral/record/stepsNewestFirst';

/** What was decided about a case at one time of a conference, and not taken back; the oldest first. */
export function decisionsAt(
  timeline: readonly TimelineEntry[],
  { id, on }: NonNullable<TimelineEntry['conference']>,
): Step[] {
  return stepsNewestFirst(timeline)
    .filter(({ entry: { event, conference }, isTakenBack }) => {
      const isThere = conference?.id === id && conference.on === on;
      return event === 'conferenceDecided' && isThere && !isTakenBack;
    })
    .toReversed();
}
