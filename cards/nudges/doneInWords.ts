import type { NudgesDone } from './nudgesView';

/** What "Send again" has done, and what it cannot do. */
export function doneInWords({ name, count, mustAdd = false, nextCard }: NudgesDone): string {
  const messages = count === 1 ? '1 message' : `${count} messages`;
  const tried = mustAdd
    ? `✓ ${name}: ${messages}. It will be tried again, but will not arrive until they add the app.`
    : `✓ Will be sent again to ${name}: ${messages}`;
  const holds = nextCard === 'today' ? "Today's card holds it." : 'Their next card holds it.';
  if (count > 0)
    return nextCard ? `${tried}${mustAdd ? '' : '.'} What an earlier card said: ${holds}` : tried;
  if (nextCard) return `✓ ${name}: a card of an earlier day is not sent again. ${holds}`;
  return `✓ ${name}: this was sent again already. Below is how it stands now.`;
}
