type AspectKind = 'place' | 'days' | 'times' | 'cost' | 'where' | 'access' | 'languages' | 'runBy';

/** How an activity stands to one of the things that a person needs or likes. */
export interface Aspect {
  what: AspectKind;
  /** `unknown`: nobody has said. */
  stands: 'fits' | 'unknown' | 'not';
  /** What it weighs; an interest weighs 3. */
  worth: number;
  /** The days, times or terms that it is about. */
  ids?: readonly string[];
  /** In dollars, the least that it asks for. */
  cost?: number;
  /** In the very place; else so far away, where that is known. */
  isThere?: boolean;
  km?: number;
}
