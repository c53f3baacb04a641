import type { Services } from './services';

/** Runs a deed that one process at a time may do. Answers false without doing it when another holds the lease. */
export async function withLease(
  services: Services,
  id: string,
  seconds: number,
  deed: (renew: () => Promise<boolean>) => Promise<void>,
): Promise<boolean> {
  const holder = services.newNonce();
  if (!(await claim(services, id, holder, seconds))) return false;
  try {
    await deed(() => claim(services, id, holder, seconds));
  } finally {
    // the deed is done either way, and a lease that stays behind ends by itself
    await release(services, id, holder).catch((error: unknown) => services.log.fault('lease kept', error));
  }
  return true;
}

async function release(services: Services, id: string, holder: string): Promise<void> {
  const held = await services.store.read('leases', id, id);
  if (held?.document.holder === holder) await services.store.remove('leases', held);
}

async function claim(services: Services, id: string, holder: string, seconds: number): Promise<boolean> {
  const now = services.now();
  const lease = { id, holder, until: new Date(Date.parse(now) + seconds * 1000).toISOString() };
  const held = await services.store.read('leases', id, id);
  if (!held) return (await services.store.create('leases', lease)) === 'created';
  if (held.document.holder !== holder && held.document.until > now) return false;
  return (await services.store.replace('leases', held, lease)) === 'replaced';
}
