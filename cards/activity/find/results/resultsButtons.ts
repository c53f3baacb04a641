import type { Wanted } from '../../../../domain/activity/search/wanted';
import { wantedCode } from '../../../../domain/activity/search/wantedCode';
import { opens, type Press, skips } from '../../../buttons';
import type { SubmitAction } from '../../../card';
import type { ResultsView } from './resultsView';

export function resultsButtons(view: ResultsView): SubmitAction[] {
  const { found, isDialog, isShared, mayAdd, nonce } = view;
  const { wanted, total, from, shown } = found;
  const button = presses(isDialog);
  const ids = { wanted: codeOnCard(wanted, isShared) };
  const after = from + shown.length;
  // without their words it would be another search
  const goesOn = !found.isEmpty && after < total && !(isShared && wanted.words.length > 0);
  return [
    ...(found.isEmpty
      ? []
      : [
          button(
            isDialog ? 'Back to filters' : 'Filters',
            { verb: 'activities.filters', ids, nonce },
            'positive',
          ),
        ]),
    ...(goesOn
      ? [
          button(isDialog ? 'More' : 'Show more', {
            verb: 'activities.find',
            ids: { ...ids, from: String(after) },
            nonce,
          }),
        ]
      : []),
    ...(mayAdd ? [button('Add one', { verb: 'activity.add.form', nonce })] : []),
  ];
}

/** A posted card opens a dialog for whoever presses; a dialog goes on. */
export function presses(isDialog: boolean) {
  return (title: string, press: Press, style?: 'positive'): SubmitAction =>
    isDialog ? skips(title, press, style) : opens(title, press, style);
}

/** What a button carries: in a shared chat our own terms alone. */
export function codeOnCard(wanted: Wanted, isShared: boolean): string {
  return wantedCode(wanted, { withWords: !isShared });
}

/** In a dialog: where "Back" leads to. */
export function backOf({ found, isDialog, isShared }: ResultsView): Record<string, string> {
  if (!isDialog) return {};
  return { wanted: codeOnCard(found.wanted, isShared), from: String(found.from) };
}
