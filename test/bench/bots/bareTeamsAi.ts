import { Application, type TurnState } from '@microsoft/teams-ai';
import { answeredBy } from './answeredBy';
import { bareAdapter } from './bareAdapter';

// teams-ai alone: one route for words and one for presses
const bot = new Application<TurnState>({ startTypingTimer: false });
const isPress = async ({ activity }: { activity: { type: string } }) => activity.type === 'invoke';
bot.addRoute(isPress, answeredBy, true);
bot.addRoute(async () => true, answeredBy);

bareAdapter(async (context) => {
  await bot.run(context);
});
