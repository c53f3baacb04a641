export const measureTimes = ['start', 'review', 'end'] as const;
export type MeasureTime = (typeof measureTimes)[number];

/** One set of questions, answered by the person, who said yes to being asked. */
export interface Measured {
  id: string;
  /** Of the registry, with its version: two versions are never compared. */
  instrument: string;
  version: string;
  when: MeasureTime;
  /** The Local's date, yyyy-mm-dd. */
  on: string;
  at: string;
  by: string;
  /** Indexes of the answers, in the order of the questions. */
  answers: number[];
  score: number;
  /** Entered in error: it stays to be seen, and counts no longer. */
  isError?: true;
}
