import { settlementNames, settlements } from '../../../../domain/activity/trust/deeds/settleConcerns';
import { skips } from '../../../buttons';
import type { Card } from '../../../card';
import { choiceSet, options, textInput } from '../../../inputs';
import { quiet } from '../../../parts';
import { concernLines } from '../concernLines';
import { wayBack } from '../wayBack';
import { type TrustFormView, trustForm } from './trustForm';

/** What came of it when somebody said that something is wrong. */
export function settleForm(view: TrustFormView): Card {
  const { concerns = [], vetting, id: activityId, localId } = view.activity;
  const edits = { ...wayBack(view.ids), localId, activityId };
  const isHeld = vetting?.status === 'doNotSuggest';
  const outcomes = settlements.filter((one) => !isHeld || (one !== 'paused' && one !== 'doNotSuggest'));
  const seen =
    view.ids['seen'] ??
    concerns
      .map(({ at }) => at)
      .sort()
      .at(-1) ??
    '';
  return trustForm(
    { ...view, ids: { ...view.ids, seen } },
    {
      verb: 'activity.wrong.settle',
      button: 'Save',
      others: [skips('Put right', { verb: 'activity.edit.form', ids: edits, nonce: view.nonce })],
      body: (ask) => [
        ...concernLines(concerns, view.local, true),
        ...ask(
          choiceSet('outcome', 'What came of it', options(outcomes, settlementNames), { style: 'expanded' }),
        ),
        ...ask(
          textInput('reason', 'Why, if it is paused or not to be suggested', {
            isMultiline: true,
            maxLength: 300,
          }),
        ),
        quiet('For staff only. Describe the activity, not a person.'),
      ],
    },
  );
}
