import { z } from 'zod';
import type { BotAnswer } from './postToBot';
import { type Pressed, wentWrong } from './pressed';

const size = z.union([z.number(), z.string()]).optional();
const answered = z.object({
  task: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('continue'),
      value: z.object({
        title: z.string().default(''),
        width: size,
        height: size,
        card: z.object({
          contentType: z.literal('application/vnd.microsoft.card.adaptive'),
          content: z.unknown(),
        }),
      }),
    }),
    z.object({ type: z.literal('message'), value: z.string() }),
  ]),
});

/** What the answer to `task/fetch` or `task/submit` shows. An empty one closes the dialog. */
export function taskAnswer(answer: BotAnswer | 'late'): Pressed {
  if (answer === 'late' || answer.status >= 300) return wentWrong;
  const { body } = answer;
  if (body === undefined || body === null || body === '' || Object.keys(body).length === 0) {
    return { kind: 'dialogClosed' };
  }
  const parsed = answered.safeParse(body);
  if (!parsed.success) return wentWrong;
  const { task } = parsed.data;
  if (task.type === 'message') return { kind: 'dialogMessage', text: task.value };
  const { title, width, height, card } = task.value;
  return {
    kind: 'dialog',
    title,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    card: card.content,
  };
}
