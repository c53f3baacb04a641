import { app } from '@azure/functions';
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from 'botbuilder';

/** With an app id tokens are checked and sent, as ours does; without one neither happens. */
const { MICROSOFT_APP_ID, MICROSOFT_APP_TENANT_ID, MICROSOFT_APP_TYPE } = process.env;
const authentication = new ConfigurationBotFrameworkAuthentication(
  MICROSOFT_APP_ID
    ? {
        MicrosoftAppId: MICROSOFT_APP_ID,
        MicrosoftAppTenantId: MICROSOFT_APP_TENANT_ID ?? '',
        MicrosoftAppType: MICROSOFT_APP_TYPE ?? '',
      }
    : {},
);

class BareAdapter extends CloudAdapter {
  answer(authorization: string, activity: Activity, turn: (context: TurnContext) => Promise<void>) {
    return this.processActivity(authorization, activity, turn);
  }
}

/** The SDK's adapter behind one HTTP function, and nothing else. */
export function bareAdapter(turn: (context: TurnContext) => Promise<void>): void {
  const adapter = new BareAdapter(authentication);
  app.http('messages', {
    methods: ['POST'],
    authLevel: 'anonymous',
    route: 'messages',
    handler: async (request) => {
      const authorization = request.headers.get('authorization') ?? '';
      const activity = JSON.parse(await request.text());
      const response = await adapter.answer(authorization, activity, turn);
      return response?.body === undefined
        ? { status: response?.status ?? 200 }
        : { status: response.status, jsonBody: response.body };
    },
  });
}
