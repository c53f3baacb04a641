/** Something that the administrator can put right, in a sentence for them. */
export class ToolFault extends Error {}

/** Never a trace of the stack: what went wrong, in a line. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ToolFault) return error.message;
  const { code, name = 'unknown' } = Object(error) as { code?: unknown; name?: string };
  const kind = typeof code === 'string' ? code : name;
  return `Something went wrong (${kind}), and nothing was changed. Check the settings and the disk, then run it again.`;
}
