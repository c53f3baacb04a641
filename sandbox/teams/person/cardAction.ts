import { z } from 'zod';

/** A button as the card has it, and the inputs as the person left them. */
export const cardAction = z.object({
  type: z.enum(['Action.Execute', 'Action.Submit']),
  id: z.string().optional(),
  verb: z.string().optional(),
  data: z.union([z.record(z.string(), z.unknown()), z.string()]).optional(),
  inputs: z.record(z.string(), z.unknown()).default({}),
});
export type CardAction = z.infer<typeof cardAction>;

export function dataOf({ data, inputs }: CardAction): Record<string, unknown> {
  return { ...(typeof data === 'string' ? { data } : data), ...inputs };
}
