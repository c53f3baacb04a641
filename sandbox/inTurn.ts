/** Jobs that must not overlap, each after the one before. */
export function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(job: () => Promise<void>): Promise<void> {
      const done = last.then(job, job);
      last = done;
      return done;
    },
  };
}
