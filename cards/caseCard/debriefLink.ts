import { goesTo } from '../buttons';
import type { OpenUrlAction } from '../card';

const hold = new URLSearchParams({
  subject: 'Debrief',
  content: 'A time to talk. Please write no names here.',
});

/** Opens a new meeting in Teams: they choose with whom and when. Nobody's case stands in it, and nothing is kept. */
const debriefLink = `https://teams.microsoft.com/l/meeting/new?${hold.toString().replaceAll('+', '%20')}`;

export function askForDebrief(): OpenUrlAction {
  return goesTo('Ask for a debrief', debriefLink);
}
