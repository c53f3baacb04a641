import { mayWork } from '../../domain/referral/access';
import { isWork } from '../../domain/referral/statusGroups';
import { sends } from '../buttons';
import type { Element } from '../card';
import { smallHeading, typed } from '../parts';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { casePress } from '../referral/casePress';

/** Before anything else about them, and in their words. */
export function whatMattersFirst({ found, relations, nonce }: CaseDetailsView): Element[] {
  const { whatMatters } = found.participant;
  const isTheirs = mayWork(relations) && isWork(found.referral);
  const title = whatMatters ? 'Change what matters' : 'Write down what matters';
  const change = sends(title, casePress('about.whatMatters.form', found, nonce));
  return [
    ...(whatMatters ? [smallHeading('What matters, in their words'), typed(whatMatters)] : []),
    ...(isTheirs ? [{ type: 'ActionSet' as const, spacing: 'small' as const, actions: [change] }] : []),
  ];
}
