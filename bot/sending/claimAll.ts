import type { Nudge } from '../../domain/notice/nudge';
import type { Held } from '../../store/store';
import type { Services } from '../services';

/** Longer than a turn is waited for and a POST may take, so that a claim found expired was left by a process that died. */
const claimMs = 60_000;

/** Those that could be claimed; none when the one that is due could not. */
export async function claimAll(
  services: Services,
  all: readonly Held<Nudge>[],
  told?: string,
): Promise<Nudge[]> {
  const claimed: Nudge[] = [];
  for (const held of all) {
    const before = held.document;
    const now = services.now();
    const next: Nudge = {
      ...before,
      ambiguous: before.ambiguous + (before.state === 'claimed' ? 1 : 0),
      attempts: before.attempts + 1,
      ...(told !== undefined && { told }),
      state: 'claimed',
      postBeganAt: now,
      wakeAt: new Date(Date.parse(now) + claimMs).toISOString(),
    };
    if ((await services.store.replace('nudges', held, next)) === 'replaced') claimed.push(next);
    else if (claimed.length === 0) return [];
  }
  return claimed;
}
