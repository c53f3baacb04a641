import { randomUUID } from 'node:crypto';
import type { BotLink } from './botLink';
import { type BotAnswer, postToBot } from './postToBot';

async function deliverAgain(link: BotLink, press: object, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    // the person was told that it failed: whatever is answered now reaches nobody
    if ((await postToBot(link.endpoint, { ...press, id }, link.patience.press)) !== 'late') return;
  }
}

/** Delivers a press. Late, it has failed for the person, and is delivered again: four times, under two ids. */
export async function deliverPress(link: BotLink, press: object): Promise<BotAnswer | 'late'> {
  const [first, second] = [`f:${randomUUID()}`, `f:${randomUUID()}`];
  const answer = await postToBot(link.endpoint, { ...press, id: first }, link.patience.press);
  if (answer === 'late') void deliverAgain(link, press, [second, first, second]);
  return answer;
}
