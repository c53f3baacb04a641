import { z } from 'zod';
import type { BotAnswer } from './postToBot';

const card = 'application/vnd.microsoft.card.adaptive';
const line = 'application/vnd.microsoft.activity.message';
const error = 'application/vnd.microsoft.error';

const answered = z.discriminatedUnion('type', [
  z.object({ statusCode: z.literal(200), type: z.literal(card), value: z.looseObject({}) }),
  z.object({ statusCode: z.literal(200), type: z.literal(line), value: z.string() }),
  z.object({ statusCode: z.number(), type: z.literal(error), value: z.object({ message: z.string() }) }),
]);

export type ExecuteAnswer =
  | { kind: 'card'; card: unknown }
  | { kind: 'line'; text: string }
  | { kind: 'failed'; text: string };

/** What the answer to `adaptiveCard/action` shows; undefined when it is none. */
export function executeAnswer(answer: BotAnswer | 'late'): ExecuteAnswer | undefined {
  if (answer === 'late' || answer.status >= 300) return undefined;
  const parsed = answered.safeParse(answer.body);
  if (!parsed.success) return undefined;
  switch (parsed.data.type) {
    case card:
      return { kind: 'card', card: parsed.data.value };
    case line:
      return { kind: 'line', text: parsed.data.value };
    case error:
      return { kind: 'failed', text: parsed.data.value.message };
  }
}
