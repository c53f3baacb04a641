/** Runs the job at each full minute of real time. Gives back how to stop. */
export function everyMinute(job: () => Promise<void>): () => void {
  const arm = () => setTimeout(tick, 60_000 - (Date.now() % 60_000)).unref();
  const tick = () => {
    job().catch((error: unknown) => console.error('a timer failed:', error));
    timer = arm();
  };
  let timer = arm();
  return () => clearTimeout(timer);
}
