/** Runs a job again after the one under way, once, however often it is asked meanwhile. */
export function coalesced(job: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  const next = () => {
    waiting = undefined;
    running = job();
    return running;
  };
  return () => {
    waiting ??= running.then(next, next);
    return waiting;
  };
}
