import type { Activity } from '../activity';

/** The change that made this revision was undone: only the last one ever is, by the next. */
export function isTakenBack({ changes }: Pick<Activity, 'changes'>, revision: number): boolean {
  return changes.some((change) => change.what === 'undone' && change.revision === revision + 1);
}
