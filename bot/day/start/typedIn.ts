import type { Press } from '../../press';

/** What was typed, and which day stood in the form before anybody touched it. */
export function typedIn({ ids, inputs }: Press): Record<string, string> {
  const { proposedOn } = ids;
  return { ...inputs, ...(proposedOn !== undefined && { proposedOn }) };
}
