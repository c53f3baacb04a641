import { sharedActivity } from '../../../cards/activity/share/sharedActivity';
import { sharedPreview } from '../../../cards/activity/share/sharedPreview';
import type { Activity } from '../../../domain/activity/activity';
import { attached } from '../../door/attached';
import { localFor, type Services } from '../../services';

/** What Teams shows for a search in the compose box. */
export type ComposeExtension =
  | { type: 'message'; text: string }
  | { type: 'result'; attachmentLayout: 'list'; attachments: object[] };

const mostBytes = 56 * 1024;

export function composeSays(text: string): ComposeExtension {
  return { type: 'message', text };
}

/** As many of them as one answer may hold, each with its line of the list. */
export function composeResult(
  services: Services,
  activities: readonly Activity[],
  isClosest = false,
): ComposeExtension {
  let bytes = 0;
  const attachments = activities
    .map((activity) => attachmentOf(services, activity, isClosest))
    .filter((attachment) => {
      bytes += Buffer.byteLength(JSON.stringify(attachment));
      return bytes < mostBytes;
    });
  return { type: 'result', attachmentLayout: 'list', attachments };
}

function attachmentOf(services: Services, activity: Activity, isClosest: boolean): object {
  const local = localFor(services, activity.localId);
  const now = services.now();
  const { title, text } = sharedPreview(activity, local, now);
  return {
    ...attached(sharedActivity(activity, local, now)),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title, text: isClosest ? `Not quite it, but close: ${text}` : text },
    },
  };
}
