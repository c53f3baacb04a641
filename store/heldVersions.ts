import type { ContainerName, Documents } from './containers';
import type { Place } from './documentPlace';
import type { Held } from './store';

/** The version of a document that was read, and where it stands. */
export interface HeldVersion<V> extends Place {
  container: ContainerName;
  version: V;
}

/** Remembers versions by the very object that was handed out, so that none travels with a document or comes back forged. */
export class HeldVersions<V> {
  readonly #versions = new WeakMap<object, HeldVersion<V>>();

  hold<C extends ContainerName>(document: Documents[C], version: HeldVersion<V>): Held<Documents[C]> {
    const held = { document };
    this.#versions.set(held, version);
    return held;
  }

  of(container: ContainerName, held: object): HeldVersion<V> | undefined {
    const version = this.#versions.get(held);
    return version?.container === container ? version : undefined;
  }
}
