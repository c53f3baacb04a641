import { isListKind } from '../../domain/notice/notice';
import type { Nudge } from '../../domain/notice/nudge';
import { everyPage } from '../everyPage';
import type { Services } from '../services';

const aWeekMs = 7 * 24 * 60 * 60_000;

/**
 * Somebody can be met again: what did not reach them in the last week is owed once more, and asked about once more
 * before it is sent. Of what waits one list that has just arrived shows it all.
 */
export async function oweAgain(
  services: Services,
  personId: string,
  { arrived }: { arrived?: Nudge } = {},
): Promise<void> {
  const now = services.now();
  const from = new Date(Date.parse(now) - aWeekMs).toISOString();
  const where = [
    { field: 'state', is: 'unreachable' },
    { field: 'endedAt', from },
  ];
  for await (const held of everyPage(services.store, 'nudges', { partition: personId, where })) {
    const { endedAt: _ended, why: _why, ...rest } = held.document;
    const isShown = arrived && isListKind(arrived.kind) && isListKind(rest.kind);
    const next: Nudge = isShown
      ? { ...rest, state: 'withdrawn', why: 'shown', endedAt: now }
      : { ...rest, state: 'planned', wakeAt: now };
    // stale: somebody else has seen to it
    await services.store.replace('nudges', held, next);
  }
}
