import type { Activity } from '../activity';
import type { Wanted } from './wanted';

/** One activity that a search gives, as it stands in the store at this moment. */
export interface FoundActivity {
  activity: Activity;
  /** From the place that was asked for, as the crow flies; absent where either is not known. */
  km?: number;
}

/** A wish that, let go, finds something. */
export interface Loosening {
  /** As a person says it: "any day", "further away". */
  says: string;
  wanted: Wanted;
  total: number;
}

/** What a search of the directory gives. */
export interface Found {
  /** As it was understood. */
  wanted: Wanted;
  /** The rows asked for, best first. */
  shown: FoundActivity[];
  /** How many there are in all. */
  total: number;
  /** How many come before the shown ones. */
  from: number;
  /** When nothing fits: what to let go of, the likeliest first. */
  loosen: Loosening[];
  /** When nothing fits: the nearest that would do but for the place, or what comes closest. */
  nearest: FoundActivity[];
  /** Nothing comes close: the nearest are trusted ones that are on soon. */
  isNearestSoonest?: boolean;
  /** The directory is still being read after a start: there may be more. */
  isPartial: boolean;
  /** The directory of these Locals holds nothing at all. */
  isEmpty: boolean;
}
