import type { Group } from '../../domain/group/group';
import type { Asker } from '../../domain/staff/asker';
import type { Press } from '../press';

/** The same press, delivered once more. */
export function isEarlier(
  { donePresses }: Pick<Group, 'donePresses'>,
  { nonce, verb }: Press,
  by: Asker,
): boolean {
  return donePresses.some((done) => done.nonce === nonce && done.verb === verb && done.by === by.id);
}
