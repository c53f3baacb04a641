import type { HandOver, Lease } from '../domain/lease';
import type { Services } from './services';

/** For a deed that leaves something for whoever holds the lease next. */
export interface Handing {
  /** What the one before has left. */
  take(left: HandOver): void;
  /** What is left when it is renewed or given up. */
  leave(): HandOver;
}

/** Runs a deed that one process at a time may do. Answers false without doing it when another holds the lease. */
export async function withLease(
  services: Services,
  id: string,
  seconds: number,
  deed: (renew: () => Promise<boolean>) => Promise<void>,
  handing?: Handing,
): Promise<boolean> {
  const holder = services.newNonce();
  if (!(await claim(services, id, holder, seconds, handing))) return false;
  try {
    await deed(() => claim(services, id, holder, seconds, handing));
  } finally {
    // the deed is done either way, and a lease that stays behind ends by itself
    await release(services, id, holder, handing).catch((error: unknown) =>
      services.log.fault('lease kept', error),
    );
  }
  return true;
}

async function release(services: Services, id: string, holder: string, handing?: Handing): Promise<void> {
  const held = await services.store.read('leases', id, id);
  if (held?.document.holder !== holder) return;
  if (!handing) await services.store.remove('leases', held);
  else
    await services.store.replace('leases', held, {
      ...held.document,
      until: services.now(),
      handOver: handing.leave(),
    });
}

async function claim(
  services: Services,
  id: string,
  holder: string,
  seconds: number,
  handing?: Handing,
): Promise<boolean> {
  const now = services.now();
  const until = new Date(Date.parse(now) + seconds * 1000).toISOString();
  const held = await services.store.read('leases', id, id);
  const isOurs = held?.document.holder === holder;
  if (held && !isOurs && held.document.until > now) return false;
  const left = held?.document.handOver;
  if (!isOurs && left) handing?.take(left);
  const lease: Lease = { id, holder, until, ...(handing && { handOver: handing.leave() }) };
  if (!held) return (await services.store.create('leases', lease)) === 'created';
  return (await services.store.replace('leases', held, lease)) === 'replaced';
}
