import type { Connector } from '../../../bot/sending/connector';
import type { Store } from '../../../store/store';

/** What a process does that the world can see: a write, or a request to Teams. */
export type Deed = 'write' | 'request';
/** Where it is killed: before the deed, after it, or not at all. */
export type Killer = (deed: Deed) => 'before' | 'after' | undefined;

/** One process that is killed at one of its deeds: from then on it does nothing, and nobody is told of anything. */
export function mortal(store: Store, connector: Connector, killer: Killer) {
  let isDead = false;
  let told: () => void = () => undefined;
  const died = new Promise<'died'>((done) => {
    told = () => done('died');
  });
  const never = <T>() => new Promise<T>(() => undefined);
  const die = <T>(): Promise<T> => {
    isDead = true;
    told();
    return never();
  };
  const during = async <T>(deed: Deed, done: () => Promise<T>): Promise<T> => {
    if (isDead) return never();
    const when = killer(deed);
    if (when === 'before') return die();
    const outcome = await done();
    return when === 'after' || isDead ? die() : outcome;
  };
  const reading = async <T>(done: () => Promise<T>): Promise<T> => (isDead ? never() : done());

  const mortalStore: Store = {
    create: (container, document) => during('write', () => store.create(container, document)),
    replace: (container, held, next) => during('write', () => store.replace(container, held, next)),
    remove: (container, held) => during('write', () => store.remove(container, held)),
    read: (container, partition, id) => reading(() => store.read(container, partition, id)),
    query: (container, query) => reading(() => store.query(container, query)),
    changes: (container, token) => reading(() => store.changes(container, token)),
    close: async () => undefined,
  };
  const mortalConnector: Connector = {
    openConversation: (personId) => during('request', () => connector.openConversation(personId)),
    send: (to, card, summary) => during('request', () => connector.send(to, card, summary)),
    update: (to, activityId, card) => during('request', () => connector.update(to, activityId, card)),
    remove: (to, activityId) => during('request', () => connector.remove(to, activityId)),
  };
  return { store: mortalStore, connector: mortalConnector, died, isDead: () => isDead };
}
