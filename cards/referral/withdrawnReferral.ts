import type { Case } from '../../domain/referral/case';
import type { Card } from '../card';
import { card, heading, line } from '../parts';

/** To the link worker who had it. */
export function withdrawnReferral(found: Case): Card {
  return card([
    heading(`Referral ${found.id} was withdrawn`),
    line('The person, or whoever referred them, has taken it back. Please do not contact them about it.'),
    line('There is nothing left for you to do.'),
  ]);
}
