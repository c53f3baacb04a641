const mostBytes = 28 * 1024;

const tooLarge = 'Teams does not take this card: it is larger than 28 KB.';
const notACard = 'Teams does not take this card: it is no Adaptive Card of version 1.5 or before.';
const executes =
  'Teams does not take this card: it holds an Action.Execute, which would do nothing for most who see it.';

/** Why Teams does not let a person put this card into a chat; undefined when it does. */
export function cardRefusal(card: unknown): string | undefined {
  const { type, version } = (card ?? {}) as { type?: unknown; version?: unknown };
  if (type !== 'AdaptiveCard' || !/^1\.[0-5]$/.test(String(version))) return notACard;
  if (holdsExecute(card)) return executes;
  return Buffer.byteLength(JSON.stringify(card)) > mostBytes ? tooLarge : undefined;
}

function holdsExecute(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return ('type' in part && part.type === 'Action.Execute') || Object.values(part).some(holdsExecute);
}
