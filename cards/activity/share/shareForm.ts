import type { Activity } from '../../../domain/activity/activity';
import type { Local } from '../../../domain/local';
import { sends } from '../../buttons';
import type { Card } from '../../card';
import { textInput } from '../../inputs';
import { card, line, quiet } from '../../parts';
import { shareText } from './shareText';

export interface ShareView {
  activity: Activity;
  local: Local;
  back: Record<string, string>;
  now: string;
  nonce: string;
}

/** In a dialog: the text to copy. It is not kept and not sent by the bot. */
export function shareForm({ activity, local, back, now, nonce }: ShareView): Card {
  const { localId, id: activityId } = activity;
  return card(
    [
      ...(activity.vetting?.status === 'paused'
        ? [line('It is paused for now: ring before you hand it on.')]
        : []),
      textInput('text', 'Text to copy', { isMultiline: true, value: shareText(activity, local, now) }),
      quiet('Select all of it and copy it into a message, an email or a letter.'),
    ],
    [
      {
        ...sends(
          'Back to details',
          { verb: 'activity.open', ids: { localId, activityId, ...back }, nonce },
          'positive',
        ),
        // the text is only to be taken along, not to come back
        associatedInputs: 'none',
      },
    ],
  );
}
