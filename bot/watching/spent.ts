import type { CosmosCharge } from '../../store/cosmos/cosmosOptions';

/** What the requests of one container and deed have cost together. */
export interface SpentOn {
  container: string;
  deed: string;
  requests: number;
  requestUnits: number;
  milliseconds: number;
  /** How often Cosmos DB asked to come again later. */
  throttled: number;
}

/** What an invocation has cost at the store, by container and deed. */
export class Spent {
  readonly #by = new Map<string, SpentOn>();

  add({ container, deed, requestUnits, milliseconds, throttled }: CosmosCharge): void {
    const key = `${container} ${deed}`;
    const none = { container, deed, requests: 0, requestUnits: 0, milliseconds: 0, throttled: 0 };
    const before = this.#by.get(key) ?? none;
    this.#by.set(key, {
      ...before,
      requests: before.requests + 1,
      requestUnits: before.requestUnits + requestUnits,
      milliseconds: before.milliseconds + milliseconds,
      throttled: before.throttled + throttled,
    });
  }

  all(): SpentOn[] {
    return [...this.#by.values()].map((one) => ({
      ...one,
      requestUnits: Math.round(one.requestUnits * 100) / 100,
      milliseconds: Math.round(one.milliseconds),
    }));
  }
}
