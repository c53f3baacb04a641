import { undoUntil } from '../../notice/notices';
import type { CommunityContact } from './communityContact';

/** Whoever wrote it down may take it back for ten minutes. */
export function mayUndoContact({ by, at }: CommunityContact, personId: string, now: string): boolean {
  return by.personId === personId && now < undoUntil(at);
}
