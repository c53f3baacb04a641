import type { Group } from '../../domain/group/group';
import type { Press } from '../buttons';

/** The press of a button that stands on a card about a group. */
export function groupPress(
  verb: string,
  { localId, id: groupId, revision }: Group,
  nonce: string,
  ids: Record<string, string> = {},
): Press {
  return { verb, ids: { localId, groupId, ...ids }, revision, nonce };
}
