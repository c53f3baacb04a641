import { openDoor } from '../bot/door/openDoor';
import { isLoopbackServiceUrl } from '../bot/door/serviceUrls';
import { withoutAuthentication } from '../bot/door/withoutAuthentication';
import { jsonLog } from '../bot/jsonLog';
import { newNonce } from '../bot/nonce';
import type { Services } from '../bot/services';
import { registerTriggers } from '../functions/triggers';
import { sandboxLocals } from './sandboxLocals';
import type { SandboxWorld } from './startSandbox';
import { teamsIds } from './teams/teamsIds';

/** The bot as it is deployed, but for its store, its clock and whom it believes: anyone on this machine. */
export function registerBot({ clock, timer, store, tenantId, serviceUrl }: SandboxWorld): Services {
  const { services, door } = openDoor({
    authentication: withoutAuthentication(),
    appId: '',
    home: { tenantId, serviceUrl, botId: teamsIds.bot.id },
    door: { tenantId, allowsServiceUrl: isLoopbackServiceUrl, needsToken: false },
    services: {
      store,
      log: jsonLog(() => undefined),
      now: clock.now,
      newNonce,
      tenantId,
      locals: sandboxLocals,
      answerWithin: 2_500,
      timer,
      mostPerSecond: 25,
    },
  });
  registerTriggers(services, door);
  return services;
}
