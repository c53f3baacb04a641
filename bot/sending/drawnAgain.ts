import type { Card } from '../../cards/card';
import type { Placement } from '../../domain/notice/placement';
import type { DrawnFrom } from './isStillSo';

export interface DrawnAgain {
  card: Card;
  /** What of it the placement remembers. */
  from: Partial<Placement>;
  drawnFrom?: DrawnFrom;
  /** Nothing changes it any more: it is forgotten where it stands. */
  isLast?: boolean;
  /** What it was about was disposed of: forgotten also where nobody can be reached. */
  isDisposed?: boolean;
  /** It could not be drawn: it holds no name, and is tried again. */
  isBroken?: boolean;
}
