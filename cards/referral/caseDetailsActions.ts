import { sends } from '../buttons';
import type { SubmitAction } from '../card';
import type { CaseDetailsView } from './caseDetailsView';
import { casePress } from './casePress';

/** What this person can do next, from inside the dialog. */
export function detailsActions({ found, relations, nonce }: CaseDetailsView): SubmitAction[] {
  const { status } = found.referral;
  const button = (title: string, verb: string) => sends(title, casePress(verb, found, nonce));
  const first = (title: string, verb: string): SubmitAction => ({
    ...button(title, verb),
    style: 'positive',
  });
  const isHolder = relations.includes('holder');
  const isOpenWork = status === 'named' || status === 'gettingStarted';
  const isOpen = status === 'sent' || isOpenWork;
  const isReferrer = relations.includes('referrer');
  const mayEnd = isOpenWork && (isHolder || relations.includes('lead'));
  return [
    ...(relations.includes('mayTake') ? [first("I'll take it", 'referral.take')] : []),
    ...(status === 'named' && isHolder ? [first('First contact', 'referral.firstContact.form')] : []),
    ...(mayEnd
      ? [button('Hand back', 'referral.handBack.form'), button('End with an outcome', 'referral.close.form')]
      : []),
    ...(isReferrer && status === 'sent' ? [button('Correct it', 'referral.correct.form')] : []),
    ...(isReferrer && isOpen ? [button('Withdraw', 'referral.withdraw.form')] : []),
  ];
}
