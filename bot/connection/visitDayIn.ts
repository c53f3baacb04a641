import type { VisitDay } from '../../domain/connection/bookVisit';

export function visitDayIn(typed: Record<string, string>): VisitDay {
  return {
    on: (typed['on'] ?? '').trim(),
    time: (typed['time'] ?? '').trim(),
    withLinkWorker: typed['goAlong'] === 'true',
  };
}
