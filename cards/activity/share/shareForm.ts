import type { Activity } from '../../../domain/activity/activity';
import type { Local } from '../../../domain/local';
import { skips } from '../../buttons';
import type { Card, RichTextBlock } from '../../card';
import { textInput } from '../../inputs';
import { card, line, quiet, typed } from '../../parts';
import { hasPhone } from '../words/askFirst';
import { shareText } from './shareText';

export interface ShareView {
  activity: Activity;
  local: Local;
  back: Record<string, string>;
  now: string;
  nonce: string;
}

/** In a dialog: the text to read, and once more to copy. It is not kept and not sent by the bot. */
export function shareForm({ activity, local, back, now, nonce }: ShareView): Card {
  const ids = { localId: activity.localId, activityId: activity.id, ...back };
  const text = shareText(activity, local, now);
  return card(
    [
      ...(activity.vetting?.status === 'paused' ? [line(pausedNow(activity))] : []),
      ...text.split('\n').filter(Boolean).map(readLine),
      textInput('text', 'To copy', { isMultiline: true, value: text }),
      quiet('Select all of the text in the box and copy it into a message, an email or a letter.'),
    ],
    [
      // the text is only to be taken along, not to come back
      skips('Back to details', { verb: 'activity.open', ids, nonce }, 'positive'),
      ...(back['wanted'] === undefined
        ? []
        : [skips('Back to results', { verb: 'activities.find', ids: back, nonce })]),
    ],
  );
}

function pausedNow(activity: Activity): string {
  return `It is paused for now: ${hasPhone(activity) ? 'ring' : 'ask'} before you hand it on.`;
}

/** Teams shows only a few lines of a box to write in. */
function readLine(text: string, at: number): RichTextBlock {
  const inlines = [{ type: 'TextRun' as const, text, ...(at === 0 && { weight: 'bolder' as const }) }];
  return { ...typed(''), spacing: 'small', inlines };
}
