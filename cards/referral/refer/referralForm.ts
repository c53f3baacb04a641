import { sends, skips } from '../../buttons';
import type { Card, Element } from '../../card';
import { card, line, problem } from '../../parts';
import { sixNeeded } from './referralFormNeeded';
import { quotedMessage } from './referralFormQuote';
import { formPress, type ReferralFormView } from './referralFormView';
import { ifYouKnow } from './referralMore';
import { safetyBanner } from './safetyBanner';

/** The refer form, always a dialog. No input is blocked by Teams itself, so that an unfinished form can be saved. */
export function referralForm(view: ReferralFormView): Card {
  return card(
    [
      ...(view.says ? [line(view.says)] : []),
      ...(view.safetyOf ? [safetyBanner(view.safetyOf)] : []),
      ...whyItIsBack(view),
      ...quotedMessage(view),
      ...sixNeeded(view),
      ...ifYouKnow(view),
    ],
    view.press.caseId === undefined
      ? [
          sends('Send referral', formPress('referral.send', view.press), 'positive'),
          sends('Save for later', formPress('referral.save', view.press)),
          skips('They said no', formPress('referral.saidNo', view.press)),
          skips('Discard', formPress('referral.discard', view.press), 'destructive'),
        ]
      : [sends('Save correction', formPress('referral.correct', view.press), 'positive')],
  );
}

function whyItIsBack({ problems, safetyOf, press, typed }: ReferralFormView): Element[] {
  if (problems['form']) return [problem(problems['form'])];
  const count = Object.keys(problems).length;
  const again = count === 1 ? 'One thing to mend below.' : `${count} things to mend below.`;
  if (count > 0) return [problem(`Not sent yet. ${again}`)];
  // one that has only just been opened from a message is not back
  if (!safetyOf || Object.keys(typed).length === 0) return [];
  return press.caseId === undefined
    ? [line('**This referral has not been sent yet.** All you typed is below: **Send referral** sends it.')]
    : [line('**This has not been saved yet.** All you typed is below: **Save correction** saves it.')];
}
