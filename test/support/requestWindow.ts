/** Counts what falls into any stretch of time of one length, and how often that was too much. */
export class RequestWindow {
  readonly #most: number;
  readonly #spanMs: number;
  readonly #times: number[] = [];
  exceeded = 0;
  fullest = 0;

  constructor(most: number, spanMs: number) {
    this.#most = most;
    this.#spanMs = spanMs;
  }

  /** A request at this moment, no earlier than the last. False when it is one too many. */
  add(at: number): boolean {
    while ((this.#times[0] ?? at) <= at - this.#spanMs) this.#times.shift();
    this.#times.push(at);
    this.fullest = Math.max(this.fullest, this.#times.length);
    const fits = this.#times.length <= this.#most;
    if (!fits) this.exceeded += 1;
    return fits;
  }
}

/** What Teams takes in one chat. */
export const threadWindows = () => [
  new RequestWindow(7, 1_000),
  new RequestWindow(8, 2_000),
  new RequestWindow(60, 30_000),
  new RequestWindow(1_800, 3_600_000),
];
