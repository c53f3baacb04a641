import type { Press } from '../press';
import { aboutNobody } from './aboutNobody';

/** Asked about wherever others are, not in meetings alone. */
const everywhere = ['summary.view', 'summary.pick'];

/** Whether to ask first if the screen is shared. A later button is asked about too, until somebody says that it need not. */
export function asksFirst({ verb, through, room }: Pick<Press, 'verb' | 'through' | 'room'>): boolean {
  if (!room || through === 'card' || aboutNobody.has(verb)) return false;
  return room.isMeeting || everywhere.includes(verb);
}
