/** Work for many people at once, one piece after another for each, so that a slow one holds up nobody else. */
export class Lanes {
  readonly #running = new Map<string, Promise<void>>();

  get size(): number {
    return this.#running.size;
  }

  isBusy(personId: string): boolean {
    return this.#running.has(personId);
  }

  /** `work` never throws. */
  start(personId: string, work: () => Promise<void>): void {
    const done = work().finally(() => this.#running.delete(personId));
    this.#running.set(personId, done);
  }

  async oneIsDone(): Promise<void> {
    await Promise.race(this.#running.values());
  }

  async allAreDone(): Promise<void> {
    await Promise.all(this.#running.values());
  }
}
