import type { ContainerName } from '../../store/containers';
import type { Services } from '../services';
import { recordMetric } from './recordMetric';

/** Cosmos DB says of each document when it was written, in seconds. */
export function recordFeedLag(
  services: Pick<Services, 'log' | 'timer'>,
  container: ContainerName,
  changed: readonly unknown[],
): void {
  const written = changed
    .map((document) => (Object(document) as Record<string, unknown>)['_ts'])
    .filter((at): at is number => typeof at === 'number');
  if (written.length === 0) return;
  const lag = services.timer.now() / 1000 - Math.min(...written);
  recordMetric(services.log, 'feedLag', Math.max(0, Math.round(lag)), { container });
}
