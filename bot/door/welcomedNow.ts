import type { Services } from '../services';

/** Whether this one delivery should welcome them, and as whom: whoever removed the app and came back was met before. */
export async function welcomedNow(services: Services, personId: string): Promise<'new' | 'back' | undefined> {
  const held = await services.store.read('references', personId, personId);
  if (!held || held.document.welcomedAt !== undefined) return undefined;
  const { firstWelcomedAt } = held.document;
  const now = services.now();
  const next = { ...held.document, welcomedAt: now, firstWelcomedAt: firstWelcomedAt ?? now };
  if ((await services.store.replace('references', held, next)) === 'replaced')
    return firstWelcomedAt === undefined ? 'new' : 'back';
  return welcomedNow(services, personId);
}
