import { app } from '@azure/functions';
import { Application, type TurnState } from '@microsoft/teams-ai';
import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';

/** The smallest bot of both SDKs: it says one line. What ours weighs is said beside it. */
class Adapter extends CloudAdapter {
  readonly bot = new Application<TurnState>({ startTypingTimer: false });

  answer(authorization: string, activity: Activity) {
    return this.processActivity(authorization, activity, async (context) => {
      await this.bot.run(context);
    });
  }
}
const adapter = new Adapter(new ConfigurationBotFrameworkAuthentication());
adapter.bot.addRoute(
  async () => true,
  async (context) => {
    await context.sendActivity('Hello');
  },
);
app.http('messages', {
  methods: ['POST'],
  handler: async (request) => {
    const activity = JSON.parse(await request.text());
    return { status: (await adapter.answer('', activity))?.status ?? 200 };
  },
});
