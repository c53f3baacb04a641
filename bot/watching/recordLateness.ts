import type { Nudge } from '../../domain/notice/nudge';
import { overdueSince } from '../../domain/notice/overdueSince';
import type { Services } from '../services';
import { recordMetric } from './recordMetric';

/** Of a message that has arrived: from when it was due, or first refused, until now. `before`: as it was found due. */
export function recordLateness(services: Services, before: Nudge): void {
  const now = services.now();
  const since = overdueSince(before, now) ?? now;
  const seconds = (Date.parse(now) - Date.parse(since)) / 1000;
  recordMetric(services.log, 'lateness', Math.max(0, Math.round(seconds)), { kind: before.kind });
}
