import { undoUntil } from '../../notice/notices';
import type { Activity } from '../activity';

/**
 * The same press, delivered once more. A button of a card that stays in the chat sends the same each time: when its
 * presser has done something else since, or long after, it is pressed anew.
 */
export function isEarlierPress(
  { donePresses, changes }: Pick<Activity, 'donePresses' | 'changes'>,
  press: { nonce: string; verb: string; by: string },
  at: string,
): boolean {
  const done = donePresses.findLast(
    ({ nonce, verb, by }) => nonce === press.nonce && verb === press.verb && by === press.by,
  );
  const made = done && changes.find(({ revision }) => revision === done.revision);
  if (!made || at >= undoUntil(made.at)) return false;
  return !changes.some(({ revision, by }) => revision > made.revision && by.personId === press.by);
}
