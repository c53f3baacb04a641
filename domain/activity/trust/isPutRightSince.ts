import type { Activity, ActivityConcern } from '../activity';
import { isTakenBack } from './isTakenBack';

/** Somebody corrected what the directory says after the last of these was said. */
export function isPutRightSince(
  found: Pick<Activity, 'changes'>,
  concerns: readonly Pick<ActivityConcern, 'at'>[],
): boolean {
  const { changes } = found;
  const last = concerns.reduce((latest, { at }) => (at > latest ? at : latest), '');
  // of one instant, their order says which came first
  const said = changes.findLast(({ what, at }) => what === 'reportedWrong' && at <= last)?.revision ?? 0;
  return changes.some(
    ({ what, at, revision, fields }) =>
      what === 'edited' &&
      at >= last &&
      revision > said &&
      fields.some(({ field }) => field === 'edits') &&
      !isTakenBack(found, revision),
  );
}
