import type { DirectoryService } from './directoryService';

/** What a search of the directory gives. */
export interface Found {
  /** The first few, best first; by name when nothing was asked for. */
  shown: DirectoryService[];
  total: number;
  /** Words under which the directory does hold something, for when nothing was found. */
  tryInstead: string[];
}
