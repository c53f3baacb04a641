import type { Day } from '../../../domain/day/day';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';

/** The card that it was opened from stands for a day: a press after something was changed is a press of its own. */
export function dialogNonce({ nonce }: Press, { donePresses }: Day, about = ''): string {
  return nonceAfter(`${nonce} ${donePresses.at(-1)?.nonce ?? ''} ${about}`);
}
