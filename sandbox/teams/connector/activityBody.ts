import { z } from 'zod';

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

/** What the stand-in understands of an activity that the bot posts. */
export const activityBody = z.looseObject({
  type: z.enum(['message', 'typing']),
  text: z.string().optional(),
  summary: z.string().optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.literal(adaptiveCard), content: z.looseObject({}) }))
    .optional(),
});
export type ActivityBody = z.infer<typeof activityBody>;
