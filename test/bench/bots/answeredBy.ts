import type { Activity, TurnContext } from 'botbuilder';
import { sizedCard } from './sizedCard';

/** Words are answered with a card in the chat, a press with a card in its answer: all that a bare bot does. */
export async function answeredBy(context: TurnContext): Promise<void> {
  const { type, name, channelData } = context.activity;
  const card = sizedCard(Number(channelData?.cardBytes ?? 5_000));
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
  if (type === 'message') {
    await context.sendActivity({ type: 'message', attachments: [attachment] });
    return;
  }
  const body = name?.startsWith('task/')
    ? { task: { type: 'continue', value: { title: 'Bare', card: attachment } } }
    : { statusCode: 200, type: attachment.contentType, value: card };
  const answer: Partial<Activity> = { type: 'invokeResponse', value: { status: 200, body } };
  await context.sendActivity(answer);
}
