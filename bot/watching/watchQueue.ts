import { overdueSince } from '../../domain/notice/overdueSince';
import { isRoomId } from '../room/roomId';
import type { Services } from '../services';
import { recordMetric } from './recordMetric';

/** More are said as this many or more: what is asked must not grow with what is stored. */
const most = 100;
/** What Teams refuses is tried again at least as often as this. */
const triedWithinMs = 15 * 60_000;
const aDayMs = 24 * 60 * 60_000;
const everywhere = { everywhere: true } as const;

/** Says how much waits to be sent and since when, what was given up, and how many people cannot be reached. */
export async function watchQueue(services: Services): Promise<void> {
  const { store, log } = services;
  const now = services.now();
  const at = (milliseconds: number) => new Date(Date.parse(now) + milliseconds).toISOString();

  const soon = await store.query('nudges', {
    partition: everywhere,
    where: [{ field: 'wakeAt', upTo: at(triedWithinMs) }],
    order: { by: 'wakeAt' },
    limit: most,
  });
  const since = soon.found
    .map(({ document }) => overdueSince(document, now))
    .filter((one) => one !== undefined)
    .sort();
  const orMore = (count: number) => ({ orMore: count >= most });
  recordMetric(log, 'waiting', since.length, orMore(since.length));
  const waited = since[0] === undefined ? 0 : Date.parse(now) - Date.parse(since[0]);
  recordMetric(log, 'oldestWaiting', Math.round(waited / 1000), {});

  for (const state of ['dead', 'uncertain'] as const) {
    const { found } = await store.query('nudges', {
      partition: everywhere,
      where: [
        { field: 'state', is: state },
        { field: 'endedAt', from: at(-aDayMs) },
      ],
      order: { by: 'endedAt', descending: true },
      limit: most,
    });
    recordMetric(log, 'givenUp', found.length, { state, ...orMore(found.length) });
  }

  const unreachable = await store.query('references', {
    partition: everywhere,
    where: [{ field: 'reachable', is: false }],
    limit: most,
  });
  const people = unreachable.found.filter(({ document }) => !isRoomId(document.personId));
  recordMetric(log, 'unreachable', people.length, orMore(unreachable.found.length));
}
