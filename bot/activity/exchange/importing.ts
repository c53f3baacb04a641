import type { Services } from '../../services';

/** What an import needs of the world, and how it was asked for. */
export interface Importing {
  services: Pick<Services, 'store' | 'now' | 'newNonce'>;
  localId: string;
  /** `bot`, or the object id of the person who imports. */
  by: string;
  /** As the person who imports names it. Without one, what an activity was before stays. */
  sourceName?: string | undefined;
  /** What the source was called here before. */
  earlierName?: string | undefined;
  /** What a new activity's source is called when nobody has named one. */
  fileName: string;
  /** All that the source has: what is not in it has gone from there. */
  isComplete?: boolean;
  /** Say what would happen and write nothing. */
  isDryRun?: boolean;
  progress?: (done: number, of: number) => void;
}
