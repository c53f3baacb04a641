/** Real time, for spreading requests: a test and the bench let it pass at once. */
export interface Timer {
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

export const realTimer: Timer = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};
