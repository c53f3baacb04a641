/** Asks for one more look, and wakes whoever waits for that. */
export class Bell {
  #isRinging = false;
  #wake: (() => void) | undefined;

  get isRinging(): boolean {
    return this.#isRinging;
  }

  ring(): void {
    this.#isRinging = true;
    this.#wake?.();
  }

  /** True once for any number of rings. */
  hasRung(): boolean {
    const rang = this.#isRinging;
    this.#isRinging = false;
    return rang;
  }

  rings(): Promise<void> {
    return new Promise((done) => {
      this.#wake = done;
      if (this.#isRinging) done();
    });
  }
}
