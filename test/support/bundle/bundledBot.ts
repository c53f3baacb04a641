import { openDoor } from '../../../bot/door/openDoor';
import { isLoopbackServiceUrl } from '../../../bot/door/serviceUrls';
import { withoutAuthentication } from '../../../bot/door/withoutAuthentication';
import { jsonLog } from '../../../bot/jsonLog';
import { newNonce } from '../../../bot/nonce';
import { realTimer } from '../../../bot/timer';
import { sixLocals } from '../../../domain/sixLocals';
import { registerTriggers } from '../../../functions/triggers';
import type { Store } from '../../../store/store';

/** The deployed bot with tokens off, to be bundled as it is for Azure. */
export function bundledBot(store: Store, tenantId: string, firstLead: string, write: (line: string) => void) {
  const { services, door } = openDoor({
    authentication: withoutAuthentication(),
    appId: '',
    home: { tenantId, serviceUrl: 'http://127.0.0.1/', botId: '28:bot' },
    door: { tenantId, allowsServiceUrl: isLoopbackServiceUrl, needsToken: false },
    services: {
      store,
      log: jsonLog(write),
      now: () => new Date().toISOString(),
      newNonce,
      tenantId,
      locals: sixLocals,
      answerWithin: 2_500,
      timer: realTimer,
      mostPerSecond: 25,
      firstLead,
    },
  });
  registerTriggers(services, door);
}
