import type { Notice } from '../../notice/notice';
import { noticeId, undoUntil } from '../../notice/notices';
import type { Case } from '../../referral/case';
import type { TeamAction } from '../brought';

const kind = 'conference.action';

/** To whoever is to do it, unless they wrote it down themselves, once it can no longer be taken back. */
export function actionNotice(
  found: Pick<Case, 'revision'>,
  { id, owner: { personId } }: TeamAction,
  by: string,
  at: string,
): Notice[] {
  if (personId === by) return [];
  const notBefore = undoUntil(at);
  return [{ id: noticeId(found, `${kind}:${id}`), kind, at, notBefore, to: { personId } }];
}

/** The action that a notice tells of, by its id. */
export function actionOf(occurrence: string): string | undefined {
  return occurrence.split(':')[2];
}
