/** A concern was handed over to a person or a line, who acts on it. What it was is in the clinical record. */
export interface Concern {
  at: string;
  by: string;
  to: string;
}
