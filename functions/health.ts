import { app, type HttpResponseInit } from '@azure/functions';
import type { Services } from '../bot/services';
import { readiness } from '../bot/watching/readiness';
import { schema, version } from './version';
import { watched } from './watched';

const open = { methods: ['GET' as const], authLevel: 'anonymous' as const };
const headers = { 'cache-control': 'no-store' };

/** Whether this process runs, and whether it can do its work. For probes: no names, no ids, no addresses. */
export function health(services: Services): void {
  app.http('healthLive', {
    ...open,
    route: 'health/live',
    handler: watched(
      services,
      async (): Promise<HttpResponseInit> => ({
        status: 200,
        headers,
        jsonBody: { live: true, version, schema },
      }),
    ),
  });
  app.http('healthReady', {
    ...open,
    route: 'health/ready',
    handler: watched(services, async (): Promise<HttpResponseInit> => {
      const parts = await readiness(services);
      const ready = Object.values(parts).every((part) => part === 'ready');
      return { status: ready ? 200 : 503, headers, jsonBody: { ready, version, schema, ...parts } };
    }),
  });
}
