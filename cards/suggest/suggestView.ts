import type { Activity } from '../../domain/activity/activity';
import type { Wanted } from '../../domain/activity/search/wanted';
import type { Aspect } from '../../domain/activity/suggest/aspect';
import type { Interest } from '../../domain/activity/suggest/wishes';
import type { Local } from '../../domain/local';
import type { PartView } from '../caseCard/partCard';

/** One activity that may suit them, as it stands now. */
export interface SuggestRow {
  activity: Activity;
  activityLocal: Local;
  because: readonly Interest[];
  aspects: readonly Aspect[];
  /** It stood in their plan before, and rests. */
  rests?: 'notRightNow' | 'full';
  /** Each button is a press of its own. */
  nonce: string;
}

export interface SuggestView extends PartView {
  rows: readonly SuggestRow[];
  /** Where this page and the next one begin. */
  from: number;
  next: number | undefined;
  total: number;
  /** They have told what they enjoy. */
  hasInterests: boolean;
  /** What is shown goes with none of their interests: it fits in every other way. */
  isByNeedsAlone: boolean;
  /** Names of those that would be suggested if they were not in the plan. */
  already: readonly string[];
  /** Where they would like to go, by name. */
  place: string | undefined;
  /** What the directory has for their needs alone, where nothing goes with what they enjoy. */
  otherwise: readonly { says: string; wanted: Wanted; total: number }[];
  /** The directory is still being read, or holds nothing. */
  isPartial: boolean;
  isEmpty: boolean;
}
