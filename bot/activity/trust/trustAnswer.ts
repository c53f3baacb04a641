import { toUpkeep } from '../../../cards/activity/trust/backButton';
import { doneBox } from '../../../cards/activity/trust/doneBox';
import { undoAction } from '../../../cards/activity/trust/undoAction';
import { wayBack } from '../../../cards/activity/trust/wayBack';
import { activityWords } from '../../../cards/activity/words/activityWords';
import type { Card, Element, SubmitAction } from '../../../cards/card';
import { card, line, problem, typed } from '../../../cards/parts';
import { safetyBanner } from '../../../cards/referral/refer/safetyBanner';
import type { Activity } from '../../../domain/activity/activity';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { detailsAnswer, setAside } from '../find/showDetails';
import { asShownTo, isSetAsideFor } from '../setAside';

interface Said {
  /** What was done; the way back stands beside it. */
  done?: string;
  /** Why nothing was done. */
  refused?: string;
  /** Above it all: something that was typed can mean that someone is not safe. */
  withBanner?: boolean;
}

/** The activity as it is now, below what came of the press. From the list of what to check, the way back to the list. */
export function trustAnswer(
  services: Services,
  by: Asker,
  press: Press,
  activity: Activity,
  { done, refused, withBanner = false }: Said,
): Answer {
  const nonce = nonceAfter(`${press.nonce} ${activity.revision}`);
  const above: Element[] = [
    ...(withBanner ? [safetyBanner(localFor(services, activity.localId))] : []),
    ...(done ? [doneBox(done, undoAction(activity, by.id, services.now(), nonce, wayBack(press.ids)))] : []),
    ...(refused ? [problem(refused)] : []),
  ];
  const shown = asShownTo(by, activity);
  if (press.ids['from'] === 'upkeep') return brief(shown, above, [toUpkeep(press.ids, nonce, 'positive')]);
  if (isSetAsideFor(by, activity)) return brief(shown, [...above, line(setAside)], []);
  const details = detailsAnswer(services, by, press, activity);
  return 'dialog' in details ? { ...details, dialog: below(above, details.dialog) } : details;
}

function below(above: Element[], dialog: Card): Card {
  return { ...dialog, body: [...above, ...dialog.body] };
}

function brief({ name }: Activity, above: Element[], actions: SubmitAction[]): Answer {
  return { title: 'Activity', dialog: card([typed(activityWords(name, 100)), ...above], actions) };
}
