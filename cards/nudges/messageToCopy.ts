import type { Card } from '../card';
import { textToCopy } from '../referral/record/textToCopy';
import { appLink } from './howToAdd';

/** What a Lead sends to a colleague in their own words: it is the same for everybody, and names nobody. */
export function messageToCopy(appId: string | undefined): Card {
  const link = appLink(appId);
  const how = link ? `open ${link} and choose Add` : 'in Teams: Apps, search Local Connections, Add';
  const text = [
    'Hello, messages from Local Connections do not reach you in Teams.',
    `To get them, ${how}. Then write hello to it.`,
    'If it is there but blocked, open its chat and choose Unblock. Thank you.',
  ].join('\n');
  return textToCopy({ texts: [{ label: 'Message for them', text }] });
}
