import { app } from '@azure/functions';
import { sweep } from '../bot/sending/sweep';
import type { Services } from '../bot/services';
import { watched } from './watched';

/** What is due is worked out in each Local's own time, not in the schedule's UTC. */
export function everyMinute(services: Services): void {
  app.timer('everyMinute', {
    schedule: '0 * * * * *',
    handler: watched(services, () => sweep(services)),
  });
}
