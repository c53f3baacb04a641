import type { Services } from '../services';

/** True for the one delivery that should welcome them. */
export async function welcomedNow(services: Services, personId: string): Promise<boolean> {
  const held = await services.store.read('references', personId, personId);
  if (!held || held.document.welcomedAt !== undefined) return false;
  const next = { ...held.document, welcomedAt: services.now() };
  if ((await services.store.replace('references', held, next)) === 'replaced') return true;
  return welcomedNow(services, personId);
}
