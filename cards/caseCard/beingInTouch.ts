import { rhythmNames } from '../../domain/checkIn/checkInNames';
import { mayWork } from '../../domain/referral/access';
import { isWork } from '../../domain/referral/statusGroups';
import { sends } from '../buttons';
import type { Element } from '../card';
import { goodTimes } from '../checkIn/goodTimes';
import { labelled } from '../parts';
import { howToReach } from '../referral/aboutPerson';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { casePress } from '../referral/casePress';

/** How to reach them, whether it is safe to leave a message, how often and when it suits them. */
export function beingInTouch({ found, relations, nonce }: CaseDetailsView): Element[] {
  const { rhythm, referral } = found;
  const change = sends('Change how to be in touch', casePress('about.contact.form', found, nonce));
  return [
    ...howToReach(found),
    ...(rhythm?.everyDays ? [labelled('How often suits them', rhythmNames[rhythm.everyDays])] : []),
    ...goodTimes(found),
    ...(mayWork(relations) && isWork(referral)
      ? [{ type: 'ActionSet' as const, spacing: 'small' as const, actions: [change] }]
      : []),
  ];
}
