export const momentKinds = ['connection', 'joy'] as const;
export type MomentKind = (typeof momentKinds)[number];

/** A moment of connection or joy: a milestone, in their own words where there are any. */
export interface Moment {
  id: string;
  /** The Local's date, yyyy-mm-dd. */
  on: string;
  kinds: MomentKind[];
  words?: string;
  connectionId?: string;
  by: string;
  /** Entered in error: it stays to be seen, struck through. */
  isError?: true;
}
