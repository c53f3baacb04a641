import type { Activity } from '../../../domain/activity/activity';
import type { Local } from '../../../domain/local';
import { sends } from '../../buttons';
import type { Card, Container } from '../../card';
import { textInput } from '../../inputs';
import { box, card, heading, line, quiet, smallHeading, typed } from '../../parts';
import { activityWords } from '../words/activityWords';
import { alikeRow } from './alikeRow';

export interface MergeFormView {
  activity: Activity;
  local: Pick<Local, 'timeZone' | 'freshness'>;
  /** Those that it may be the same as. */
  alike: readonly Activity[];
  /** Those that lead here already. */
  merged: readonly Activity[];
  /** A name that was looked for. */
  name: string;
  now: string;
  nonce: string;
}

/** "The same as another": chooses which one this is the same as. Always a dialog. */
export function mergeForm(view: MergeFormView): Card {
  const { activity, alike, merged, name, nonce } = view;
  const ids = { localId: activity.localId, activityId: activity.id };
  return card(
    [
      heading('The same as another'),
      box('emphasis', [typed(activityWords(activity.name, 150)), quiet('This one stays.')]),
      line('The other one leads here from then on. The history of both is kept.'),
      ...alike.map((other) => rowOf(other, view, 'They are the same', 'activity.merge')),
      ...(alike.length === 0 ? [line(nothingAlike(name))] : []),
      ...(merged.length > 0 ? [smallHeading('Found to be the same before')] : []),
      ...merged.map((other) => rowOf(other, view, 'Take apart', 'activity.unmerge')),
      textInput('name', 'Name of another activity', { maxLength: 100, ...(name && { value: name }) }),
    ],
    [
      sends('Look for it', { verb: 'activity.merge.form', ids, nonce }, 'positive'),
      sends('Back', { verb: 'activity.open', ids, nonce }),
    ],
  );
}

function rowOf(other: Activity, view: MergeFormView, title: string, verb: string): Container {
  const { activity, local, now, nonce } = view;
  const ids = { localId: activity.localId, activityId: activity.id, otherId: other.id };
  return alikeRow(other, local, now, sends(title, { verb, ids, nonce }));
}

function nothingAlike(name: string): string {
  return name
    ? 'No other activity here is called that. Please try one word of its name.'
    : 'No other activity here looks the same. You can look for it by its name.';
}
