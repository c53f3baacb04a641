import { z } from 'zod';
import { cardRefusal } from './cardRefusal';
import type { BotAnswer } from './postToBot';
import type { Searched, SearchResult } from './searched';

export const mostResults = 25;

const words = z.string().trim().optional();
const attachment = z.object({
  contentType: z.literal('application/vnd.microsoft.card.adaptive'),
  content: z.looseObject({}),
  preview: z.object({
    contentType: z.enum(['application/vnd.microsoft.card.thumbnail', 'application/vnd.microsoft.card.hero']),
    content: z.object({ title: z.string().trim().min(1), subtitle: words, text: words }),
  }),
});
const answered = z.object({
  composeExtension: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('result'),
      attachmentLayout: z.enum(['list', 'grid']).default('list'),
      attachments: z.array(attachment).max(mostResults),
    }),
    z.object({ type: z.literal('message'), text: z.string().trim().min(1) }),
  ]),
});

const late = 'Local Connections took too long to answer. Please try again in a moment.';
const wrong = 'Something went wrong. Please try again.';

/** What the answer to `composeExtension/query` shows. */
export function searchAnswer(answer: BotAnswer | 'late'): Searched {
  if (answer === 'late') return { kind: 'failed', text: late };
  const parsed = answered.safeParse(answer.body);
  if (answer.status >= 300 || !parsed.success) return { kind: 'failed', text: wrong };
  const { composeExtension: given } = parsed.data;
  if (given.type === 'message') return { kind: 'message', text: given.text };
  return { kind: 'results', results: given.attachments.map(resultOf) };
}

function resultOf({ content: card, preview }: z.infer<typeof attachment>): SearchResult {
  const { title, subtitle, text } = preview.content;
  const refused = cardRefusal(card);
  return {
    title,
    text: [subtitle, text].filter(Boolean).join('\n'),
    card,
    ...(refused !== undefined && { refused }),
  };
}
