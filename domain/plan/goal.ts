export const goalKinds = ['goal', 'skill'] as const;
/** A skill goal is about confidence: getting to places alone, talking with new people. */
export type GoalKind = (typeof goalKinds)[number];

/** How confident they feel about it themselves, 0 to 10, on a date of the Local. */
export interface Confidence {
  on: string;
  value: number;
}

export const stepDoers = ['person', 'linkWorker', 'together', 'other'] as const;
export type StepDoer = (typeof stepDoers)[number];

/** A small next step: who, what, by when. Dates of the Local, yyyy-mm-dd. */
export interface Step {
  id: string;
  what: string;
  who: StepDoer;
  /** Where it is somebody else: who, as a role or a service. */
  whoElse?: string;
  by?: string;
  state: 'open' | 'done' | 'letGo';
  endedOn?: string;
}

/** What the person wants to reach, in their words. */
export interface Goal {
  id: string;
  kind: GoalKind;
  words: string;
  setOn: string;
  /** When they would like to be there. */
  by?: string;
  state: 'open' | 'reached' | 'setAside';
  endedOn?: string;
  /** Oldest first; the first is kept, and the latest. */
  confidence: Confidence[];
  steps: Step[];
}
