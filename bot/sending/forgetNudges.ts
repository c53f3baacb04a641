import type { Services } from '../services';

const keptForMs = 90 * 24 * 60 * 60_000;
const anHourMs = 60 * 60_000;
const mostAtOnce = 200;
const looked = new WeakMap<Services, number>();

/** What ended long ago is of no use to anyone. Some each hour, so that it takes nothing from what is due. */
export async function forgetNudges(services: Services): Promise<void> {
  const now = Date.parse(services.now());
  if (now - (looked.get(services) ?? 0) < anHourMs) return;
  looked.set(services, now);
  const { found } = await services.store.query('nudges', {
    partition: { everywhere: true },
    where: [{ field: 'endedAt', upTo: new Date(now - keptForMs).toISOString() }],
    order: { by: 'endedAt' },
    limit: mostAtOnce,
  });
  // planned again meanwhile: stale, and it stays
  for (const held of found) await services.store.remove('nudges', held);
}
