import type { Activity } from '../../../../domain/activity/activity';
import type { Local } from '../../../../domain/local';
import { sends } from '../../../buttons';
import type { Card, Element, SubmitAction } from '../../../card';
import { type Asked, asked } from '../../../inputs';
import { card, problem, typed } from '../../../parts';
import { activityWords } from '../../words/activityWords';
import { backButton } from '../backButton';

/** What a form about an activity is drawn from. */
export interface TrustFormView {
  activity: Activity;
  local: Local;
  today: string;
  /** Go with the press: where it came from, beside the activity. */
  ids: Record<string, string>;
  nonce: string;
  /** The revision that its inputs were filled from. */
  revision: number;
  typed: Record<string, string>;
  /** By input; under `form` what is wrong with the whole. */
  problems: Record<string, string>;
}

interface Form {
  verb: string;
  button: string;
  /** Beside the main button. */
  others?: SubmitAction[];
  body: (ask: (input: Asked) => Element[]) => Element[];
}

/** A form about one activity, always a dialog: its name, what is to be mended, its inputs, one main button, and the way back. */
export function trustForm(view: TrustFormView, { verb, button, body, others = [] }: Form): Card {
  const { activity, ids, nonce, revision, problems } = view;
  const { form, ...beside } = problems;
  const isBack = Object.keys(beside).length > 0;
  return card(
    [
      typed(activityWords(activity.name, 100)),
      ...(form ? [problem(form)] : []),
      ...(isBack ? [problem('Not saved yet. Please mend what is marked below.')] : []),
      ...body(asked(view.typed, beside)),
    ],
    [sends(button, { verb, ids, nonce, revision }, 'positive'), ...others, backButton(activity, ids, nonce)],
  );
}
