import type { Case, TimelineEntry } from '../../referral/case';
import { lastTakenBack } from '../../referral/record/stepsTold';
import type { Conference } from '../conference';
import { conferenceChanged } from '../conferenceChanged';
import { occurrenceChanged } from '../occurrenceChanged';
import { decisionsAt } from './decisionsAt';

type At = NonNullable<TimelineEntry['conference']>;

/** The times of conferences of which this case says, since then, that it was talked of at them. */
export function timesNamed({ timeline }: Pick<Case, 'timeline'>, since: string): At[] {
  return timeline.flatMap(({ event, at, conference }) =>
    event === 'conferenceDecided' && at >= since && conference ? [conference] : [],
  );
}

/** The conference as the case says that it was talked of there; undefined where it says so already. */
export function followTalkedOf(
  conference: Conference,
  found: Pick<Case, 'id' | 'timeline'>,
  on: string,
  at: string,
): Conference | undefined {
  const { discussed = [], byDecision = [] } = conference.occurrences.find(({ id }) => id === on) ?? {};
  const isThere = discussed.includes(found.id);
  const isDecided = decisionsAt(found.timeline, { id: conference.id, on }).length > 0;
  if (isDecided === isThere) return undefined;
  // without a decision it may have been talked of all the same: only what a decision alone had put there is taken off
  const isOfDecision = byDecision.includes(found.id) && wasJustTakenBack(found, { id: conference.id, on });
  if (isThere && !isOfDecision) return undefined;
  const others = byDecision.filter((id) => id !== found.id);
  const next = isThere ? discussed.filter((id) => id !== found.id) : [...discussed, found.id];
  const occurrences = occurrenceChanged(conference, on, {
    discussed: next,
    byDecision: isThere ? others : [...others, found.id],
  });
  const changed = conferenceChanged(conference, 'bot', at, { occurrences });
  return changed.ok ? changed.next : undefined;
}

function wasJustTakenBack({ timeline }: Pick<Case, 'timeline'>, { id, on }: At): boolean {
  if (timeline.at(-1)?.event !== 'undone') return false;
  const taken = lastTakenBack(timeline);
  return taken?.event === 'conferenceDecided' && taken.conference?.id === id && taken.conference.on === on;
}
