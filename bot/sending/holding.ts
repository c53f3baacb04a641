import type { Services } from '../services';

const renewEveryMs = 15_000;
/** Without an answer from the store the lease counts as lost before it ends. */
const surelyOursMs = 40_000;

/** Whether this process still holds a lease: renewed, when it is time, by whoever asks before a request. */
export class Holding {
  readonly #services: Pick<Services, 'timer' | 'log'>;
  #renew: () => Promise<boolean> = async () => false;
  #renewedAt = 0;
  #isOurs = false;
  #renewing: Promise<boolean> | undefined;

  constructor(services: Pick<Services, 'timer' | 'log'>) {
    this.#services = services;
  }

  get isOurs(): boolean {
    return this.#isOurs;
  }

  begin(renew: () => Promise<boolean>): void {
    this.#renew = renew;
    this.#renewedAt = this.#services.timer.now();
    this.#isOurs = true;
  }

  end(): void {
    this.#isOurs = false;
  }

  async keeps(): Promise<boolean> {
    if (!this.#isOurs || this.#services.timer.now() - this.#renewedAt < renewEveryMs) return this.#isOurs;
    this.#renewing ??= this.#renewed().finally(() => {
      this.#renewing = undefined;
    });
    return this.#renewing;
  }

  async #renewed(): Promise<boolean> {
    const { timer, log } = this.#services;
    const at = timer.now();
    try {
      this.#isOurs = await this.#renew();
      this.#renewedAt = at;
    } catch (error) {
      log.fault('lease not renewed', error);
      this.#isOurs = at - this.#renewedAt < surelyOursMs;
    }
    return this.#isOurs;
  }
}
