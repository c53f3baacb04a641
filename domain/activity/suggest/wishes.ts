import type { Going, InterestTime } from '../../whatMatters/whatMatters';
import type { WantedPlace } from '../places/gazetteer';
import type { Town } from '../places/town';

/** Something that a person used to enjoy, enjoys, or would like to try, in their words. */
export interface Interest {
  time: InterestTime;
  words: string;
  /** Not the very thing: ids of the interests that it is a kind of, and the activity is one of. */
  widenedTo?: readonly string[];
}

/** How well an activity goes with an interest: from above 0 to 1. */
export interface Hit extends Pick<Interest, 'widenedTo'> {
  strength: number;
}

/** What an interest brings, by the ids of the activities. */
export interface Brought extends Interest {
  hits: ReadonlyMap<string, Hit>;
}

/** What is known of a person that activities are suggested by. Nothing else of them is asked for. */
export interface Wishes {
  brought: readonly Brought[];
  going: Going;
  /** Run by and for, where the person asked for it: ids of `activity/terms/runBy`. */
  runBy: readonly string[];
  /** Where they would like to go, if they have said. */
  place?: WantedPlace | undefined;
  /** Towns that only the directories know. */
  towns: ReadonlyMap<string, Town>;
}
