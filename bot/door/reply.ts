import type { TurnContext } from 'botbuilder';
import { says } from '../../cards/help/simple';
import type { Answer } from '../answer';
import { adaptiveCardType, attached } from './attached';

/** Posts an answer to words. */
export async function replyTo(context: TurnContext, answer: Answer): Promise<void> {
  const card = 'card' in answer ? answer.card : 'dialog' in answer ? answer.dialog : says(answer.line);
  const summary = ('card' in answer && answer.summary) || 'Local Connections';
  const sent = await context.sendActivity({ type: 'message', attachments: [attached(card)], summary });
  if ('card' in answer && answer.posted && sent?.id) await placed(context, answer.posted, sent.id);
}

/** A card that nobody knows of would stand as it is for ever, whatever became of it: then it does not stand there. */
async function placed(
  context: TurnContext,
  posted: (activityId: string) => Promise<void>,
  id: string,
): Promise<void> {
  try {
    await posted(id).catch(() => posted(id));
  } catch {
    await context.deleteActivity(id);
    await replyTo(context, { line: notKept });
  }
}

const notKept = 'That did not work on our side. Please say it again in a moment.';

/** Answers a press in the form that Teams asks for. */
export async function respondTo(
  context: TurnContext,
  through: 'card' | 'dialog',
  answer: Answer,
): Promise<void> {
  const body = through === 'card' ? cardBody(answer) : dialogBody(answer);
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/** To what Teams may ask of other bots. */
export async function refuseInvoke(context: TurnContext): Promise<void> {
  const body = 'This bot does not know what to do with that.';
  await context.sendActivity({ type: 'invokeResponse', value: { status: 400, body } });
}

function cardBody(answer: Answer) {
  // a dialog cannot open from an Execute, and what it holds is never put on a card instead
  if ('dialog' in answer) throw new Error('A dialog was answered to a press that cannot open one.');
  if ('card' in answer) return { statusCode: 200, type: adaptiveCardType, value: answer.card };
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.line };
}

function dialogBody(answer: Answer) {
  if ('line' in answer) return { task: { type: 'message', value: answer.line } };
  const title = 'title' in answer ? answer.title : 'Local Connections';
  const card = attached('dialog' in answer ? answer.dialog : answer.card);
  return { task: { type: 'continue', value: { title, width: 'medium', height: 'large', card } } };
}
