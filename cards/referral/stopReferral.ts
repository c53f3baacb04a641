import type { Case } from '../../domain/referral/case';
import type { Card } from '../card';
import { card, heading, line } from '../parts';

/** To the link worker who had it, at once: the person said no, or it should never have been written. */
export function stopReferral(found: Case): Card {
  return card([
    heading(`Referral ${found.id} has ended`),
    line('Please do not contact the person about it.'),
    line('There is nothing left for you to do.'),
  ]);
}
