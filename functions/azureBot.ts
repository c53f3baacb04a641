import { ManagedIdentityCredential } from '@azure/identity';
import { authenticationFor } from '../bot/door/authentication';
import type { FrontDoor } from '../bot/door/frontDoor';
import { openDoor } from '../bot/door/openDoor';
import { isTeamsServiceUrl } from '../bot/door/serviceUrls';
import { jsonLog, type WriteLine } from '../bot/jsonLog';
import { newNonce } from '../bot/nonce';
import type { Services } from '../bot/services';
import { realTimer } from '../bot/timer';
import { countCharge } from '../bot/watching/countCharge';
import { openCosmos } from '../store/openCosmos';
import type { Settings } from './settingShape';

/** Longest that Teams waits for a press is about 5 s; a slow store is told in time. */
const answerWithin = 2_500;

/** The deployed bot: tokens checked, Cosmos DB by managed identity, the clock of the machine. */
export function azureBot(settings: Settings, write: WriteLine): { services: Services; door: FrontDoor } {
  const log = jsonLog(write);
  const tenantId = settings.MICROSOFT_APP_TENANT_ID;
  const appId = settings.MICROSOFT_APP_ID;
  const password = settings.MICROSOFT_APP_PASSWORD;
  const clientId = settings.COSMOS__clientId;
  const locals = settings.LOCALS.map((one) => {
    const triagePhone = settings.TRIAGE_PHONES[one.id] ?? one.triagePhone;
    return { ...one, ...(triagePhone !== undefined && { triagePhone }) };
  });
  return openDoor({
    authentication: authenticationFor({
      appId,
      tenantId,
      type: settings.MICROSOFT_APP_TYPE,
      ...(password !== undefined && { password }),
    }),
    appId,
    home: { tenantId, serviceUrl: settings.TEAMS_SERVICE_URL, botId: `28:${appId}` },
    door: { tenantId, allowsServiceUrl: isTeamsServiceUrl, needsToken: true },
    services: {
      store: openCosmos({
        endpoint: settings.COSMOS__accountEndpoint,
        credential: {
          tokenCredential: clientId
            ? new ManagedIdentityCredential({ clientId })
            : new ManagedIdentityCredential(),
        },
        database: settings.COSMOS_DATABASE,
        onCharge: countCharge,
        onLater: (later) =>
          log.fault('passed over', later, { container: later.container, subjectId: later.id }),
      }),
      log,
      now: () => new Date().toISOString(),
      newNonce,
      tenantId,
      locals,
      answerWithin,
      timer: realTimer,
      mostPerSecond: settings.TEAMS_REQUESTS_A_SECOND,
      ...(settings.FIRST_LEAD && { firstLead: settings.FIRST_LEAD }),
      ...(settings.TEAMS_APP_ID && { appId: settings.TEAMS_APP_ID }),
    },
  });
}
