import { sends, skips } from '../buttons';
import type { Card } from '../card';
import { card, line, problem } from '../parts';
import { sixNeeded } from './referralFormNeeded';
import { ifYouKnow } from './referralFormOptional';
import { formPress, type ReferralFormView } from './referralFormView';

/** The refer form, always a dialog. No input is blocked by Teams itself, so that an unfinished form can be saved. */
export function referralForm(view: ReferralFormView): Card {
  const count = Object.keys(view.problems).length;
  const again = count === 1 ? 'One thing to mend below.' : `${count} things to mend below.`;
  return card(
    [
      ...(view.says ? [line(view.says)] : []),
      ...(view.problems['form']
        ? [problem(view.problems['form'])]
        : count > 0
          ? [problem(`Not sent yet. ${again}`)]
          : []),
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
