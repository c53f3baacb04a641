import { createRequire } from 'node:module';
import { authenticationFor } from '../../../bot/door/authentication';
import { openDoor } from '../../../bot/door/openDoor';
import { isLoopbackServiceUrl } from '../../../bot/door/serviceUrls';
import { withoutAuthentication } from '../../../bot/door/withoutAuthentication';
import { jsonLog } from '../../../bot/jsonLog';
import { newNonce } from '../../../bot/nonce';
import { realTimer } from '../../../bot/timer';
import { registerTriggers } from '../../../functions/triggers';
import { writeLine } from '../../../functions/writeLine';
import type { openSqlite as OpenSqlite } from '../../../store/openSqlite';
import { benchLocals } from '../running/benchLocals';
import { tenantId } from '../running/tenantId';

const {
  STORE_MODULE = '',
  STORE_FILE = '',
  MICROSOFT_APP_ID = '',
  SERVICE_URL = '',
  LOCALS = '6',
} = process.env;
// what is deployed has no SQLite in it
const { openSqlite } = createRequire(STORE_MODULE)(STORE_MODULE) as { openSqlite: typeof OpenSqlite };

/** The deployed bot over a file; with an app id tokens are checked and sent. */
const { services, door } = openDoor({
  authentication: MICROSOFT_APP_ID
    ? authenticationFor({ appId: MICROSOFT_APP_ID, tenantId, type: 'UserAssignedMSI' })
    : withoutAuthentication(),
  appId: MICROSOFT_APP_ID,
  home: { tenantId, serviceUrl: SERVICE_URL, botId: '28:bot' },
  door: { tenantId, allowsServiceUrl: isLoopbackServiceUrl, needsToken: MICROSOFT_APP_ID !== '' },
  services: {
    store: openSqlite(STORE_FILE),
    log: jsonLog(writeLine),
    now: () => new Date().toISOString(),
    newNonce,
    tenantId,
    locals: benchLocals(Number(LOCALS)),
    answerWithin: 2_500,
    timer: realTimer,
    mostPerSecond: 25,
  },
});
registerTriggers(services, door);
