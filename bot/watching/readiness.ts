import { within } from '../sending/within';
import type { Services } from '../services';
import { recordMetric } from './recordMetric';

export type PartState = 'ready' | 'notReady';
/** The settings are read before anything starts. */
export interface Readiness {
  settings: 'ready';
  store: PartState;
}

const asksForMs = 1_500;
/** However often it is asked, the store is asked once in this time. */
const keptForMs = 5_000;
const kept = new WeakMap<Services, { at: number; answer: Promise<Readiness> }>();

/** Whether each part that the bot needs answers. */
export function readiness(services: Services): Promise<Readiness> {
  const now = services.timer.now();
  const before = kept.get(services);
  if (before && now >= before.at && now - before.at < keptForMs) return before.answer;
  const answer = ask(services);
  kept.set(services, { at: now, answer });
  return answer;
}

async function ask(services: Services): Promise<Readiness> {
  const { store, log } = services;
  let state: PartState = 'ready';
  try {
    // nothing has that name: the smallest question that a store can be asked
    const asked = store.read('leases', 'health', 'health');
    await within(asksForMs, asked, () => new Error('No answer in time.'));
  } catch (error) {
    state = 'notReady';
    log.fault('store not ready', error);
  }
  recordMetric(log, 'ready', state === 'ready' ? 1 : 0, {});
  return { settings: 'ready', store: state };
}
