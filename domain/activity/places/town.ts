import type { Point } from './kilometres';

/** A suburb or town. */
export interface Town {
  id: string;
  name: string;
  postcodes: readonly string[];
  /** Ids of the areas it lies in. */
  areas: readonly string[];
  point?: Point;
  /** How far "near" is, in kilometres. */
  near: number;
}
