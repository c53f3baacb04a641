import { app } from '@azure/functions';
import type { Services } from '../bot/services';
import { sweep } from '../bot/sweep';

/** What is due is worked out in each Local's own time, not in the schedule's UTC. */
export function everyMinute(services: Services): void {
  app.timer('everyMinute', { schedule: '0 * * * * *', handler: () => sweep(services) });
}
