import type { Found } from '../../../../domain/activity/search/directorySearch';
import type { Local } from '../../../../domain/local';

/** What a search found, and for whom it is drawn. */
export interface ResultsView {
  found: Found;
  /** Those that were searched. */
  locals: readonly Local[];
  /** It stands where others read it: what was written is on no part of it. */
  isShared: boolean;
  isDialog: boolean;
  mayAdd: boolean;
  now: string;
  nonce: string;
}
