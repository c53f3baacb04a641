import type { Services } from '../../services';

const longestMs = 24 * 60 * 60_000;

/** Teams asked for somebody's chat to be left alone: whoever sends next knows it too. */
export async function holdChat(services: Services, personId: string, until: number): Promise<void> {
  const held = await services.store.read('references', personId, personId);
  if (!held) return;
  const holdUntil = Math.min(until, services.timer.now() + longestMs);
  const outcome = await services.store.replace('references', held, { ...held.document, holdUntil });
  if (outcome === 'stale') await holdChat(services, personId, until);
}
