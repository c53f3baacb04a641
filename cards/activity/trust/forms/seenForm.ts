import { checkNames, isHeldBack, knownOf, vettingChecks } from '../../../../domain/activity/trust/vetting';
import type { Card } from '../../../card';
import { choiceSet, options, toggle } from '../../../inputs';
import { line, quiet, smallHeading } from '../../../parts';
import { expectInputs } from './expectInputs';
import { type TrustFormView, trustForm } from './trustForm';

const notAPerson = 'Describe the activity, not a person.';

/** "I rang". */
export function rangForm(view: TrustFormView): Card {
  return seenForm(view, 'activity.rang', false);
}

/** "I visited". */
export function visitedForm(view: TrustFormView): Card {
  return seenForm(view, 'activity.visited', true);
}

function seenForm(view: TrustFormView, verb: string, isVisit: boolean): Card {
  const { vetting, whatToExpect } = view.activity;
  const isTrusted = knownOf(vetting)?.status === 'trusted';
  const isHeld = vetting !== undefined && isHeldBack(vetting);
  const trusted = toggle('trusted', 'Trust', 'It is trusted now: I would send anyone there');
  return trustForm(view, {
    verb,
    button: 'Save',
    body: (ask) => [
      ...(isHeld ? [line('It is held back, and stays so until somebody chooses Suggest again.')] : []),
      ...ask(
        choiceSet(
          'checks',
          isVisit ? 'What you saw' : 'What they told you',
          options(vettingChecks, checkNames),
          {
            isMultiSelect: true,
            style: 'expanded',
            ...(vetting && vetting.checks.length > 0 && { value: vetting.checks.join(',') }),
          },
        ),
      ),
      ...(isVisit ? ask({ ...trusted, value: String(isTrusted) }) : []),
      smallHeading('What to expect, if you know'),
      quiet(notAPerson),
      ...expectInputs(whatToExpect).flatMap(ask),
    ],
  });
}
